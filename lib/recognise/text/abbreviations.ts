const words = (list: string) => new Set(list.split(' '))

/** Written with a full stop that never ends a sentence: a name or number follows. */
export const beforeName = words(
  'mr mrs ms mx dr prof rev hon st sen sens rep reps gov govs lt col gen maj capt cmdr sgt cpl adm brig pres supt det insp atty amb messrs mt ft no nos vs art fig vol sec dep asst dir sr. fr',
)

/** Written with a full stop that may also end the sentence. */
export const mayEnd = words(
  'jr sr inc corp co ltd llc bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun etc al a.m p.m ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cal ala dept est approx univ ave blvd rd km kg p.s',
)
