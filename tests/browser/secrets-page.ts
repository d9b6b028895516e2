import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Invented secrets of every kind that must never be kept. Each is a text that occurs nowhere else. */
export const SECRETS = {
  password: 'Tr0ub4dor-planted-password',
  code: '739184',
  securityCode: '8317',
  card: '4539578763621486',
  phrase: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
  token: 'eyJhbGciOiJIUzI1NiJ9.planted-bearer-token.c2lnbmF0dXJl',
  cookie: 'planted-cookie-5f3a91',
  storage: 'planted-storage-c07d2e',
};

export const SECRETS_URL = `https://wallet.example/account?access_token=${SECRETS.token}&view=activity`;

/** A wallet's page with secrets typed into its fields, shown in its text, and in its addresses. */
export const SECRETS_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Account</title></head>
<body>
<h1>Security check</h1>
<form>
  <label>Password <input id="password" type="password" value="${SECRETS.password}"></label>
  <label>Code we sent you <input id="code" autocomplete="one-time-code" inputmode="numeric" value="${SECRETS.code}"></label>
  <label>CVV <input name="cvv" autocomplete="cc-csc" value="${SECRETS.securityCode}"></label>
  <label>Card number <input name="cardnumber" autocomplete="cc-number" value="${spaced(SECRETS.card)}"></label>
  <label>Recovery phrase <textarea name="mnemonic" rows="3" cols="60">${SECRETS.phrase}</textarea></label>
</form>
<p>Your card <span class="secret">${spaced(SECRETS.card)}</span> was charged.</p>
<p>Write these words down: <span class="secret">${SECRETS.phrase}</span></p>
<p><a href="https://wallet.example/statement?token=${SECRETS.token}">Statement</a></p>
<table>
  <thead><tr><th>Date</th><th>Description</th><th>Amount</th></tr></thead>
  <tbody>
    <tr><td>2026-11-03</td><td>Harbour Bakery</td><td>-12.40 EUR</td></tr>
    <tr><td>2026-11-04</td><td>Northline Rail</td><td>-58.00 EUR</td></tr>
  </tbody>
</table>
</body></html>`;

/** Finds a secret in the ways in which it could stand in a file. A few digits count only where no more stand beside them. */
export function finds(secret: string): RegExp {
  const spellings = [secret, spaced(secret), encodeURIComponent(secret)].map((text) =>
    text.replace(/\W/g, '\\$&'),
  );
  const spelled = `(?:${spellings.join('|')})`;
  return new RegExp(/^\d+$/.test(secret) ? `(?<!\\w)${spelled}(?!\\w)` : spelled);
}

export function isRealPhrase(phrase: string): boolean {
  return validateMnemonic(phrase, wordlist);
}

/** Digits as a card shows them, in groups of four. */
function spaced(text: string): string {
  return /^\d{16}$/.test(text) ? text.replace(/(\d{4})(?=\d)/g, '$1 ') : text;
}
