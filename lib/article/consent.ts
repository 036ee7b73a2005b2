/** What dialogs say that ask to be allowed to watch a reader. */
const consents: readonly RegExp[] = [
  /\bour (?:\d[\d,. ]{0,6} )?(?:\w+ )?(?:partners|vendors)\b/i,
  /\binformation on (?:a|your) device\b|\bunique (?:identifiers|IDs)\b|\bdevice characteristics\b/i,
  /\b(?:precise )?geolocation\b/i,
  /\blegitimate interests?\b/i,
  /\b(?:accept|reject|allow|refuse) all\b/i,
  /\b(?:manage|change|save|update|cookie|privacy) (?:your |my |cookie )?(?:preferences|settings|choices|options)\b/i,
  /\b(?:withdraw|your|give) (?:your )?consent\b|\bconsent to\b/i,
  /\byour (?:privacy|choices|preferences|personal data)\b|\bpersonal data\b/i,
  /\b(?:browsing|usage) data\b|\bpersonali[sz]ed (?:ads|advertising|content)\b/i,
  /\b(?:cookies?|similar technologies)\b/i,
]
const mayConsent = /cookie|privacy|consent|partners/i
const fewestConsents = 3

/** Whether lines that stand together ask to store and to read what a browser tells. */
export const isConsent = (words: string): boolean =>
  mayConsent.test(words) && !/[“”«»„]/.test(words) && consents.filter((consent) => consent.test(words)).length >= fewestConsents
