/** Reporting verbs, as data. Regular forms are made from the lemma; a colon lists the irregular ones. */

/** Verbs that by themselves report words: any quotation next to them is their object. */
const saying =
  'say:said,says,saying tell:told,tells,telling add write:wrote,written,writes,writing tweet post retweet reply:replied,replies,replying respond argue claim explain warn insist declare announce acknowledge admit:admitted,admitting concede assert contend maintain stress emphasize emphasise recall reiterate remark quip:quipped,quipping joke caution predict suggest testify:testified,testifies,testifying vow boast complain lament muse observe note state comment conclude continue ask shout yell scream whisper exclaim retort counter interject agree deny:denied,denies,denying allege assure urge elaborate recount confess charge pledge promise demand question ask wonder inform remind advise clarify:clarified,clarifies repeat report reveal read:read,reads,reading chant proclaim answer tell cry:cried,cries rail crow snap:snapped,snapping hint confirm joke volunteer speculate laugh begin:began,begun,begins,beginning pronounce propose offer email message text write tout declare recollect specify:specified,specifies,specifying opine summarize summarise interrupt signal:signalled,signaled swear:swore,sworn,swears brag:bragged,bragging bemoan warn affirm mock recommend fire shoot:shot,shoots,shooting marvel instruct order plead crack crow bristle reckon'

/** Verbs that report words when a quotation is their object or complement. */
const describing =
  'call quote describe characterize characterise refer:referred,refers,referring label dub:dubbed,dubbing brand term think:thought,thinks,thinking believe feel:felt,feels,feeling hope cite deem dismiss criticize criticise blast slam:slammed,slamming praise accuse decry:decried,decries denounce condemn defend express put:put,puts,putting mention deride liken credit thank apologize apologise point tout accept reject denounce rip:ripped,ripping bash trash ridicule hail attack compare commend celebrate lambaste lambast cast:cast,casts,casting portray paint voice issue speak:spoke,spoken,speaks,speaking consider view want plan promise demand vow doubt regret worry:worried,worries,worrying warn oppose threaten cheer embrace compliment discuss outline detail indicate imply:implied,implies say pray estimate signal sum:summed respond object appeal lash slam frame champion'

export type CueForm = { lemma: string; form: 'past' | 'present' | 'participle' | 'base'; says: boolean }

/** Every inflected form of every reporting verb. */
export const cueForms: ReadonlyMap<string, CueForm> = build()

function build(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const add = (word: string, lemma: string, form: CueForm['form'], says: boolean) => {
    if (!forms.has(word)) forms.set(word, { lemma, form, says })
  }
  for (const [list, says] of [
    [saying, true],
    [describing, false],
  ] as const)
    for (const entry of list.split(' ')) {
      const [lemma = '', irregular] = entry.split(':')
      add(lemma, lemma, lemma === 'put' || lemma === 'read' || lemma === 'cast' ? 'past' : 'base', says)
      const given = irregular?.split(',') ?? []
      for (const form of given)
        add(form, lemma, form.endsWith('ing') && form !== 'sing' ? 'participle' : form.endsWith('s') ? 'present' : 'past', says)
      const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
      if (!given.some((form) => !form.endsWith('s') && !form.endsWith('ing'))) add(`${stem}ed`, lemma, 'past', says)
      if (!given.some((form) => form.endsWith('s')))
        add(/(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, lemma, 'present', says)
      if (!given.some((form) => form.endsWith('ing'))) add(`${stem}ing`, lemma, 'participle', says)
    }
  return forms
}

/** Forms that are more often nouns: a determiner or adjective before them, or no subject, makes them no cue. */
export const nounLike = new Set(
  'chant chants remark remarks crack cracks counsel retort retorts shout shouts yell yells caption comeback boast state states scream screams report reports claim claims note notes state states comment comments question questions answer answers call calls charge charges promise promises demand demands pledge pledges post posts tweet tweets joke jokes reply vow offer offers text texts message messages email emails label labels brand term terms view views needs want uses plan plans hope hopes attack attacks issue issues point points signs object cast laugh cry protest protests feeling thinking writing reading saying meaning estimate estimates present'.split(
    ' ',
  ),
)

/** Nouns of speech: with an owner they report the owner's words. */
export const speechNouns = new Set(
  'call calls comment comments remark remarks claim claims suggestion promise promises pledge vow statement response reply answer lament warning assertion contention demand plea insistence admission declaration argument message complaint prediction'.split(
    ' ',
  ),
)
