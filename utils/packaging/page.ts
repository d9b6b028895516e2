import type { TextLanguage } from '../model/text-language';
import { type Html, html } from './html';
import { STYLE } from './page-style';
import { type PrintFoot, printFeet } from './print-foot';

/** At the foot of every page, also of one that was printed or sent alone: which installation's package it comes from. */
function foot(language: TextLanguage, fingerprint: string, part = ''): Html {
  // Else it would begin a sheet of its own after a part that has one.
  const sheet = part === '' ? null : html` style="page: ${part}"`;
  return html`<footer${sheet}>${footWords(language)}<code class="hash">${fingerprint}</code></footer>`;
}

function footWords(language: TextLanguage): string {
  return language === 'zh' ? '签名密钥指纹：' : 'Fingerprint of the signing key: ';
}

/**
 * A whole page of the package: it opens offline, runs no script, and loads nothing but pictures that lie beside it,
 * even if something hostile should have got into its text.
 */
export function page(
  language: TextLanguage,
  title: string,
  fingerprint: string | null,
  body: Html,
  feet: readonly PrintFoot[] = [],
): string {
  const whole = fingerprint === null ? [] : [{ text: `${title} · ${footWords(language)}${fingerprint}` }];
  return html`<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${STYLE}
${fingerprint === null ? null : printFeet([...whole, ...feet])}
</head>
<body>
${body}
${fingerprint === null ? null : foot(language, fingerprint, feet.at(-1)?.part)}
</body>
</html>
`.markup;
}
