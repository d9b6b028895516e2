import type { SecretKind } from '../../model/secret-kind';

const KEY_LABEL =
  '(?:private\\s+key|secret\\s+(?:key|seed)|clé\\s+privée|clave\\s+privada|chave\\s+privada|privater?\\s+schlüssel|chiave\\s+privata|(?:приватный|закрытый|секретный)\\s+ключ|私钥|私鑰|秘密鍵|개인\\s?키)[^\\n]{0,20}[:：\\s]\\s*';

/**
 * Patterns whose first group opens a session or holds money. Formats: JWT RFC 7519, Authorization RFC 9110, cookies RFC 6265,
 * PEM RFC 7468, BIP-32 extended keys, WIF (base58 of 0x80 + key), Stellar SEP-23, NIP-19, vendors' documented prefixes.
 */
export const TOKENS: readonly (readonly [SecretKind, RegExp])[] = [
  ['token', /\b(eyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*)/g],
  ['token', /\bBearer\s+([\w.~+/-]{12,}=*)/gi],
  ['token', /\bAuthorization["']?\s*[:=]\s*["']?(?:\w{2,16}\s+)?([\w.~+/-]{8,}=*)/gi],
  [
    'token',
    /\b(?:Set-)?Cookie["']?\s*:\s*["']?([\w.-]{1,64}=[^\s;]{4,4096}(?:;\s?[\w.-]{1,64}=[^\s;]{1,4096})*)/gi,
  ],
  [
    'token',
    /\b(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|connect\.sid|sess(?:ion)?[_ -]?id|sid|csrftoken|XSRF-TOKEN)["']?\s*[:=]\s*["']?([\w.~+/%-]{8,}=*)/gi,
  ],
  [
    'token',
    /\b((?:sk|rk)_(?:live|test)_\w{12,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z0-9]{16}|AIza[\w-]{35}|ya29\.[\w-]{16,}|\d{8,10}:AA[\w-]{30,})/g,
  ],
  [
    'token',
    /["']?(?:access|refresh|id|auth|session|csrf|xsrf|api)[_-]?(?:token|key|secret)["']?\s*[:=]\s*["']?([\w.~+/-]{8,}=*)/gi,
  ],
  // A coin is called a token, too: only where it is written as programs write it.
  ['token', /(?:["']token["']\s*:\s*["']|\btoken=)(?!0x)([\w.~+/%-]{12,}=*)/gi],
  ['private_key', /(-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))/g],
  ['private_key', /\b([xyzt]prv[1-9A-HJ-NP-Za-km-z]{80,})\b/g],
  ['private_key', /\b([5KL][1-9A-HJ-NP-Za-km-z]{50,51})\b/g],
  ['private_key', /\b(S[A-D][A-Z2-7]{54}|nsec1[02-9ac-hj-np-z]{58})\b/g],
  ['private_key', new RegExp(`${KEY_LABEL}((?:0x)?(?:[0-9a-f]\\s?){63}[0-9a-f])(?![0-9a-z])`, 'gi')],
  ['private_key', new RegExp(`${KEY_LABEL}([1-9A-HJ-NP-Za-km-z]{44,90})(?![0-9A-Za-z])`, 'gi')],
];
