import type { TextLanguage } from '../model/case';
import { type Html, html } from './html';
import { STYLE } from './page-style';

/** At the foot of every page, also of one that was printed or sent alone: which installation's package it comes from. */
function foot(language: TextLanguage, fingerprint: string): Html {
  const words = language === 'zh' ? '签名密钥指纹' : 'Fingerprint of the signing key';
  return html`<footer>${words}: <code class="hash">${fingerprint}</code></footer>`;
}

/**
 * A whole page of the package: it opens offline, runs no script, and loads nothing but pictures that lie beside it,
 * even if something hostile should have got into its text.
 */
export function page(language: TextLanguage, title: string, fingerprint: string | null, body: Html): string {
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
</head>
<body>
${body}
${fingerprint === null ? null : foot(language, fingerprint)}
</body>
</html>
`.markup;
}
