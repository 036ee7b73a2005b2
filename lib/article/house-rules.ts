import { firstHeading } from './page-title.ts'
import { plainText, type Tree } from './tree.ts'

/** Headlines of pages on which a site speaks of its own rules, with its name before or behind them. */
const rules =
  /^(?:(?:our|the|website|site|general|\S{1,30}) ){0,3}(?:terms (?:and conditions|& conditions|of (?:use|service|sale))(?: (?:of|and|&) \S{1,20}){0,4}|(?:privacy|cookies?)(?: (?:and|&) cookies?)? (?:policy|notice|statement)|legal notice|copyright notice|subscription terms|(?:community|commenting) (?:guidelines|rules)|accessibility statement)(?: [|–—-] .{1,60})?$/i
const rulesElsewhere =
  /^(?:impressum|datenschutz(?:erklärung|hinweise?)?|allgemeine geschäftsbedingungen|agb|nutzungsbedingungen|mentions légales|conditions générales(?: \S{1,20}){0,4}|politique de confidentialité|aviso legal|política de (?:privacidad|privacidade|cookies)|informativa (?:sulla )?privacy|polityka prywatności|regulamin(?: serwisu)?|політика конфіденційності|політика приватності|правила користування(?: сайтом)?|користувацька угода|політика використання файлів cookie|политика конфиденциальности|пользовательское соглашение|gizlilik politikası|kullanım koşulları)(?: [|–—-] .{1,60})?$/iu

/** Whether a site tells its visitors its terms, and no news: by the headline, or by the title where there is none. */
export function isHouseRules<N>(tree: Tree<N>): boolean {
  const [title] = Array.from(tree.all('title')).map((node) => plainText(tree, node, 300))
  const words = (firstHeading(tree) ?? title ?? '').trim()
  return rules.test(words) || rulesElsewhere.test(words)
}
