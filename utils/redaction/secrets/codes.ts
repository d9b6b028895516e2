import type { SecretKind } from '../../model/secret-kind';

/** What pages and messages call a code that is good for one time, or that proves a card or a person. */
const CODE = [
  '一次性[密代]?码|验证码|驗證碼|校验码|短信码|安全码|安全碼|[动動][态態](?:密码|密碼|码|碼|口令)|认证码',
  '(?:支付|交易|取款|查询)密码|PIN ?码',
  '\\bone[- ]time[- ](?:pass)?(?:code|word|pin)|\\b(?:verification|authentication|security|login|sign-in|2fa) (?:code|pin)|\\bpasscode',
  '\\b(?:otp|cvv2?|cvc2?|cvn2?|csc|pin)(?: code)?\\b',
  'c[óo]digo (?:de )?(?:verificaci[óo]n|seguridad|seguran[çc]a|verifica[çc][ãa]o|acceso|acesso)',
  'code (?:de )?(?:vérification|sécurité)|codice (?:di )?(?:verifica|sicurezza)|(?:bestätigungs|sicherheits)code|prüfziffer',
  '認証(?:コード|番号)|確認コード|セキュリティコード|暗証番号|인증 ?(?:번호|코드)|보안 ?코드',
  'код (?:подтверждения|безопасности|доступа)|m[ãa] xác (?:nhận|thực)|kode verifikasi|doğrulama kodu|kod weryfikacyjny',
].join('|');
const PASSWORD =
  'password|passwd|\\bpwd|passphrase|passwort|kennwort|密码|密碼|口令|contraseña|mot de passe|\\bsenha\\b|пароль|パスワード|비밀번호|wachtwoord|şifre|mật khẩu|kata sandi';
/** A second name in brackets, brackets of the code itself, and the words between. */
const BETWEEN =
  '(?:[ ]?[(（][A-Za-z\\d/ ]{2,8}[)）]|/ ?[A-Z]{3}2?)?(?:[\\s:：=#]|\\bis\\b|\\best\\b|\\blautet\\b|\\bes\\b|\\bé\\b|[为為是は])*[\\s【[(（"\'“「-]{0,3}';
/** What makes digits a figure: part of a date, an amount, a span of time. */
const NO_FIGURE =
  '(?![\\d%]|[.,:/-]\\d|\\s?(?:[年月日秒分次位元个個天]|小时|小時|(?:sec|min|hour|day|time|digit|char|attempt)))';
const DIGITS = `\\d{3,8}${NO_FIGURE}|\\d{3}[ -]\\d{3}${NO_FIGURE}|\\d(?:[ \\n]\\d){3,7}(?![ \\n]?\\d)`;
/** Ends at a blank or at a sign of a Chinese sentence. */
const WORD = '[^\\s，。；、！）】」”]';

/** Patterns whose first group is a code or a password. */
export const CODES: readonly (readonly [SecretKind, RegExp])[] = [
  ['code', new RegExp(`(?:${CODE})${BETWEEN}(${DIGITS})`, 'gi')],
  // A name of people, too, where it is not all capitals.
  ['code', new RegExp(`\\bm?TAN\\b${BETWEEN}(${DIGITS})`, 'g')],
  // Letters among the digits: only where it says so.
  [
    'code',
    new RegExp(`(?:${CODE})\\s*(?:is|为|是)?\\s*[:：]\\s*((?=[A-Z]{0,9}\\d)[A-Z\\d]{4,10})(?![\\w.-])`, 'gi'),
  ],
  [
    'code',
    /(?<![\d.,])(\d{4,8}|\d{3}[ -]\d{3})\s*(?:is (?:your|the)|为您的|是您的|为你的|是你的)[^\n]{0,24}(?:code|otp|pin|password|码|碼)/gi,
  ],
  ['code', /\bG-(\d{6})\b/g],
  ['code', /\byour code(?: is)?\s*[:：]?\s*(\d{4,8}|\d{3}[ -]\d{3})(?![\d.,])/gi],
  ['code', /\b(?:use|enter) (?:code )?(\d{4,8}) (?:to (?:verify|sign|log|confirm|authenticate)|as your)/gi],
  ['password', /["'](?:\w{0,16}(?:password|passwd|pwd))["']\s*:\s*["']([^"'\n]{4,64})["']/gi],
  // Some digit or sign: `Password: required` is none.
  [
    'password',
    new RegExp(`(?:${PASSWORD})\\s*(?:is|为|為|是)?\\s*[:：=]\\s*((?=\\S*[\\d!@#$%^&*])${WORD}{4,64})`, 'gi'),
  ],
  [
    'password',
    new RegExp(`(?:${PASSWORD})\\s*(?:is |为|為|是)\\s*((?=[!-~]*\\d)(?=[!-~]*[A-Za-z])[!-~]{4,64})`, 'gi'),
  ],
  // In the next cell: capitals, small letters and digits in one word.
  ['password', /(?:[Pp]assword|密码|密碼)\n((?=[!-~]*\d)(?=[!-~]*[a-z])(?=[!-~]*[A-Z])[!-~]{8,64})(?=\s|$)/g],
];
