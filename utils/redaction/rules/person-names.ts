import { isChineseName } from './chinese-names';
import { GIVEN_NAMES } from './given-names';

/** Words in names of shops, companies, services and goods. */
const BUSINESS =
  /\b(?:ltd|limited|inc|llc|llp|plc|corp|corporation|co|company|companies|gmbh|ag|kg|ug|sa|sas|sarl|srl|spa|sl|bv|nv|ab|oy|as|pte|pty|pvt|ltda|eireli|mei|store|stores|shop|shops|shopping|market|markets|mart|supermarket|grocery|grocers|foods?|cafe|café|coffee|tea|bar|pub|grill|kitchen|bakery|bistro|restaurant|pizza|burger|diner|deli|hotel|hotels|inn|hostel|house|home|homes|bank|banks|pay|payments?|wallet|cash|money|card|credit|finance|financial|insurance|capital|fund|exchange|trading|traders|trade|works|workshop|studio|studios|tools|hardware|pottery|books?|music|games?|gaming|media|news|tv|app|apps|online|digital|tech|technologies|technology|software|systems|solutions|services?|support|team|desk|help|agent|bot|center|centre|clinic|hospital|dental|pharmacy|health|fitness|gym|salon|spa|school|university|college|academy|energy|power|gas|oil|fuel|water|electric|telecom|mobile|wireless|internet|air|airlines?|airways|rail|railway|train|bus|taxi|cab|rides?|transport|transit|travel|tours?|ferry|parking|post|express|delivery|logistics|shipping|line|lines|city|county|state|street|gardens|farm|farms|flowers|pets?|toys|fashion|clothing|shoes|beauty|jewel(?:lery|ry)|sports?|club|group|partners|associates|foundation|charity|church|association|council|government|tax|department|office|plan|standard|premium|basic|plus|pro|gold|metal|ticket|tickets|transfer|refund|payment|order|invoice|subscription|membership|fee|balance|account|statement|transaction|deposit|withdrawal|purchase|sale|total|received|sent|pending|completed|failed|declined|cancelled|today|yesterday|mastercard|visa|amex|debit|paypal|alipay|wechat|venmo|copy|view|show|see|details?|learn|more|click|here|email|phone|number|name|date|time|amount|status|type|description|stadtwerke|apotheke|bäckerei|sklep|piekarnia|restaurante|mercado|farmacia|panadería|padaria|boulangerie|pharmacie|supermercado|магазин|кафе|связь)\b/i;

const WORD = "\\p{Lu}(?:\\p{Ll}|['’-]?\\p{Lu}(?=\\p{Ll}))+";
const LATIN = new RegExp(
  `^${WORD}(?: (?:\\p{Lu}\\.?|van|von|de|da|di|del|dos|la|le|bin|al|el|${WORD})){1,4}$`,
  'u',
);
/**
 * Whether the form of a name allows a person: two to five words that begin with capitals, or a Chinese name, and no word that
 * shops have. `Wren Pottery` is none, `Cedar Hollow` may be one.
 */
export function mayBePerson(name: string): boolean {
  const plain = name.trim();
  if (/\d/.test(plain) || plain.length > 60) return false;
  return isChineseName(plain) || (LATIN.test(titled(plain)) && !BUSINESS.test(plain));
}

/** Whether a name is a person's even where shops could stand: it begins with a common given name, or ends in an initial. */
export function isPerson(name: string): boolean {
  const plain = name.trim();
  if (!mayBePerson(plain)) return false;
  if (isChineseName(plain)) return true;
  const words = plain.split(' ');
  return GIVEN_NAMES.has(plainLetters(words[0] ?? '')) || /^\p{Lu}\.?$/u.test(words.at(-1) ?? '');
}

/** `MEERA RAO` as `Meera Rao`. */
function titled(name: string): string {
  return name === name.toUpperCase()
    ? name.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    : name;
}

function plainLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
