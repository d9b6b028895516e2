/** What is known about a form field without looking at its value. */
export interface FieldTraits {
  type: string;
  autocomplete: string;
  /** Name, id, placeholder, label: whatever words the page gives the field. */
  words: string;
  /** How many signs it takes; below one where the page does not say. */
  maxLength: number;
}

/** Autofill names of secrets (HTML standard, section 4.10.18.7). */
const AUTOCOMPLETE =
  /(?:^|\s)(?:current-password|new-password|one-time-code|cc-number|cc-csc|cc-exp(?:-\w+)?)(?:\s|$)/i;
const WORDS =
  /passw|passcode|\bpwd\b|\bpin\b|\botp\b|one.?time|verif\w*.?code|security.?code|sms.?code|\bcv[vcn]2?\b|\bcsc\b|card.?(?:no|num)|cardnumber|secret|seed|mnemonic|recovery.?phrase|private.?key|api.?key|token|session|cookie|\bjwt\b|bearer|csrf|xsrf|密码|密碼|口令|验证码|驗證碼|校验码|动态码|安全码|卡号|卡號|助记词|助記詞|私钥|私鑰/i;

/** True when the value of a form field must never be kept. Hidden fields carry session state and are never kept. */
export function isSecretField(field: FieldTraits): boolean {
  return (
    field.type === 'password' ||
    field.type === 'hidden' ||
    // One sign to a field: so pages ask for codes.
    field.maxLength === 1 ||
    AUTOCOMPLETE.test(field.autocomplete) ||
    WORDS.test(field.words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '))
  );
}
