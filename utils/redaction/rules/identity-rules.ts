import {
  isCpf,
  isDni,
  isHongKongId,
  isNir,
  isSingaporeId,
  isSnils,
  isTaiwanId,
  isThaiId,
  isVerhoeff,
} from './check-digits';
import { isIdentityNumber } from './personal';
import type { PrivateRule } from './private-rule';

const reason = 'identity_number';

/**
 * Identity numbers of persons. A form that other numbers share is found by its check digit, or behind its name alone; sources
 * of the check digits are in check-digits.ts.
 */
export const IDENTITY_RULES: readonly PrivateRule[] = [
  // China, GB 11643-1999.
  {
    reason,
    pattern: /(?<![\dA-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
    holds: isIdentityNumber,
  },
  // Taiwan: a letter, 1 or 2 (8 or 9 of residents), eight digits.
  { reason, pattern: /(?<![\dA-Za-z])[A-Z][1289]\d{8}(?![\dA-Za-z])/g, holds: isTaiwanId },
  // Hong Kong: written with its check digit in brackets.
  {
    reason,
    pattern: /(?<![\dA-Za-z])[A-Z]{1,2}\d{6}[(（][\dA][)）]/g,
    holds: (_, found) => isHongKongId(found.replace(/[()（）]/g, '')),
  },
  // India, Aadhaar: twelve digits in groups of four, the first 2 to 9.
  { reason, pattern: /(?<![\d.,-][ -]?)[2-9]\d{3}[ -]\d{4}[ -]\d{4}(?![ -]?\d|[.,]\d)/g, holds: isVerhoeff },
  { reason, pattern: /aadha?ar\D{0,20}(?<is>[2-9]\d{11})(?!\d)/gi, holds: isVerhoeff },
  // India, PAN (Income Tax Department): the fourth letter P is a person's.
  { reason, pattern: /(?<![\dA-Za-z])[A-Z]{3}P[A-Z]\d{4}[A-Z](?![\dA-Za-z])/g },
  // Brazil, CPF.
  { reason, pattern: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, holds: isCpf },
  { reason, pattern: /\bCPF\D{0,12}(?<is>\d{11})(?!\d)/g, holds: isCpf },
  // Spain, DNI and NIE.
  { reason, pattern: /(?<![\dA-Za-z])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\dA-Za-z])/g, holds: isDni },
  // Singapore, NRIC and FIN.
  { reason, pattern: /(?<![\dA-Za-z])[STFGM]\d{7}[A-Z](?![\dA-Za-z])/g, holds: isSingaporeId },
  // Thailand.
  { reason, pattern: /(?<![\d-])\d-\d{4}-\d{5}-\d{2}-\d(?![\d-])/g, holds: isThaiId },
  // France: sex, year, month, département, commune, number, key.
  {
    reason,
    pattern: /(?<![\d.,])[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\d.,])/g,
    holds: isNir,
  },
  // Russia, SNILS.
  { reason, pattern: /(?<![\d-])\d{3}-\d{3}-\d{3} \d{2}(?!\d)/g, holds: isSnils },
  // Korea, resident registration: a birthday, the century and sex, six digits.
  { reason, pattern: /(?<![\d-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-4]\d{6}(?![\d-])/g },
  // Malaysia, MyKad: a birthday, a place, a number.
  { reason, pattern: /(?<![\d-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{2}-\d{4}(?![\d-])/g },
  // Mexico, CURP (Segob): letters of the name, a birthday, sex, state, letters, check digit.
  { reason, pattern: /(?<![\dA-Za-z])[A-Z]{4}\d{6}[HMX][A-Z]{5}[\dA-Z]\d(?![\dA-Za-z])/g },
  // Italy, codice fiscale (D.M. 23 December 1976).
  { reason, pattern: /(?<![\dA-Za-z])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\dA-Za-z])/g },
  // United States: only behind its name, for its form is that of any number in groups.
  {
    reason,
    pattern:
      /(?:\bSSN|social security)[^\d\n]{0,20}(?<is>(?!000|666|9)\d{3}[- ]?(?!00)\d{2}[- ]?(?!0000)\d{4})(?!\d)/gi,
  },
  { reason, pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g },
  // United Kingdom: only behind its name.
  {
    reason,
    pattern:
      /(?:\bNINO|national insurance|\bNI n(?:o|umber))[^\dA-Z\n]{0,20}(?<is>[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/gi,
  },
  // Whatever a page calls the number of a document that a state gave.
  {
    reason,
    pattern:
      /(?:身份证(?:件|号码?)?|身分證字號|身份證號碼?|证件号码?|證件號碼?|护照(?:号码?)?|護照(?:號碼?)?|通行证号码?|驾驶证号码?|passport(?: (?:no|number|#)\.?)?|national id(?: (?:no|number))?|identity (?:card|document|number)(?: (?:no|number))?|driver'?s? licen[cs]e(?: (?:no|number))?|tax id(?:entification number)?)\s*[:：#]?\s*(?<is>(?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{4,20}[A-Z\d])(?![\w*•])/gi,
  },
  // Birthdays, where they are called so; plates of cars (GA 36).
  {
    reason: 'other',
    pattern:
      /(?:出生日期|出生年月|生日|date of birth|birth ?date|birthday|\bDOB|Geburtsdatum|fecha de nacimiento|date de naissance)\s{0,2}[:：]?\s{0,2}(?<is>\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}日?|\d{1,2} \p{L}{3,10} \d{4})/giu,
  },
  {
    reason: 'other',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·-]?(?=[A-Z]{0,4}\d)[A-Z\d]{5,6}(?![\dA-Za-z])/g,
  },
];
