import type { PrivateRule } from './private-rule';

const reason = 'address';

/** Provinces, and cities that are one (GB/T 2260): with these an address of mainland China begins, or with any 市, 县, 区. */
const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|臺灣|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
const HAN = '[\\u4e00-\\u9fff]';
const STREET = '(?:大道|大街|路|街|道|巷|胡同|弄|村|镇|乡|里|苑|园|小区|社区|广场|大厦|花园|公寓)';

/** A postcode, and with it the end of an address: US, UK, Canada, Australia. */
const POSTCODE =
  '(?:[A-Z]{2},? \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \\d{4})';

/**
 * Postal addresses by their form, which has a street and a number and, where the name of a shop could look alike, a postcode;
 * and whatever stands behind the name of an address.
 */
export const ADDRESS_RULES: readonly PrivateRule[] = [
  // 省 市 区 路 号: the number is what no shop's name has.
  {
    reason,
    pattern: new RegExp(
      `(?:(?:${PROVINCES})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?|(?<!${HAN})(?!${HAN}{1,4}(?:${PROVINCES}))${HAN}{2,4}[市县区])(?:\\s?${HAN}{1,8}?[市县区州盟旗]){0,3}\\s?[${HAN.slice(1, -1)}A-Za-z\\d]{1,20}?${STREET}\\s?(?:${HAN}{0,10}\\s?)?\\d{1,5}\\s?[号號弄栋幢座](?:\\s?[${HAN.slice(1, -1)}A-Za-z\\d#－-]{0,24}?(?:室|楼|单元|栋|幢|座|层|房|号))?`,
      'g',
    ),
  },
  {
    reason,
    pattern:
      /(?:收[货件]地址|联系地址|通讯地址|家庭[住地]址|居住地址|邮寄地址|账单地址|住址|(?<![\u4e00-\u9fff])地址)\s{0,2}[:：]?\s{0,2}(?<is>(?=[^\n]{0,80}[\u4e00-\u9fff])[^\n，。；;|]{6,80})/g,
    holds: (_, found) => !/0x|https?:|@|[?？]/.test(found) && /[路街道巷弄村镇号室区市县]/.test(found),
  },
  // Number, street, place, postcode.
  {
    reason,
    pattern: new RegExp(
      `(?<![\\d.,])\\d{1,5}[A-Za-z]?,? (?:[A-Z][\\w'.-]*,? ){1,5}(?:[^\\n]{0,60}?[ \\n,]{1,3})??${POSTCODE}(?![\\w])`,
      'g',
    ),
    holds: (_, found) =>
      /\b(?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive|Blvd|Boulevard|Ct|Court|Pl|Place|Way|Terrace|Ter|Square|Sq|Close|Cres|Crescent|Hwy|Highway|Pkwy|Parkway|Gardens|Grove|Hill|Park|Row|Mews|Walk|Circle|Cir)\b/.test(
        found,
      ),
  },
  // Street, number, postcode, place: German, French, Spanish, Italian.
  {
    reason,
    pattern:
      /(?<!\p{L})(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm)|\p{Lu}\p{L}+(?:er|-)? (?:Straße|Strasse|Str\.|Weg|Platz|Allee)) ?\d{1,4} ?[a-z]?[,\n ]{1,3}(?:D-|A-|CH-)?\d{4,5} \p{Lu}[\p{L}-]+/gu,
  },
  {
    reason,
    pattern:
      /(?<![\d.,])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|cours) [^\n,]{2,40}?[,\n ]{1,3}\d{5} \p{Lu}[\p{L}-]+/gu,
  },
  {
    reason,
    pattern:
      /(?<!\p{L})(?:Calle|C\/|Avenida|Avda\.|Av\.|Plaza|Paseo|Via|Viale|Piazza|Corso|Rua|Praça|Travessa) \p{Lu}[^\n,\d]{1,40},? ?(?:n[.º°]* ?)?\d{1,5}[^\n]{0,40}?(?:\d{5}(?:-\d{3})?|\d{4}-\d{3})(?: \p{Lu}[\p{L}-]+)?/gu,
  },
  // Japan: the sign of the post before the postcode.
  { reason, pattern: /〒 ?\d{3}-?\d{4}[ \n]?[^\n\d]{3,20}[^\n]{0,30}/g },
  // Whatever a page calls an address; the line has to have a number and words.
  {
    reason,
    pattern:
      /(?<!\p{L})(?:(?:shipping|billing|delivery|home|postal|mailing|street|residential|registered|ship[- ]to|bill[- ]to) address|address)\s{0,2}[:\n]\s{0,3}(?<is>(?=[^\n]{0,100}\d)(?=[^\n]{0,100}\p{L}{3})[^\n@|]{8,100})/giu,
    holds: (_, found) => /\s\S*\s/.test(found.trim()) && !/0x|https?:|\.\.\.|…/.test(found),
  },
  // A street with its number and a flat, without the city; Hong Kong and Taiwan with a floor.
  {
    reason,
    pattern: new RegExp(
      `${HAN}{2,10}?(?:大道|大街|路|街|道|巷|弄|里)\\s?\\d{1,5}\\s?[号號弄](?:${HAN}|[\\d#－-]){0,16}?\\d{1,5}\\s?[室楼樓层層户戶座]`,
      'g',
    ),
  },
  // Number and street with a flat, a box at the post.
  {
    reason,
    pattern:
      /(?<!\p{L})(?:Apt|Apartment|Flat|Unit)\.? ?[A-Z\d]{1,5},? \d{1,5}[A-Z]? (?:[A-Z][\w'.-]+ ?){2,4}/gu,
  },
  { reason, pattern: /\bP\.? ?O\.? Box \d{1,6}\b/gi },
  // Japan without its postcode, Korea, Russia.
  {
    reason,
    pattern:
      /(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県)[^\s\d,、。]{2,30}\d{1,4}(?:[-－丁番][\d目号-]{1,12})?/g,
  },
  {
    reason,
    pattern:
      /[\uac00-\ud7a3]{2,7}(?:시|도) [\uac00-\ud7a3]{1,6}(?:구|군|시) [\uac00-\ud7a3\d ]{1,20}?(?:로|길) ?\d{1,4}(?:-\d{1,4})?/g,
  },
  {
    reason,
    pattern:
      /(?<!\p{L})(?:ул\.|улица|пр\.|проспект|пер\.|бульвар) ?[^\n,]{2,40},? ?(?:д\.|дом)? ?\d{1,4}(?:,? ?(?:корп|к|кв)\. ?\d{1,4}){0,2}/giu,
  },
];
