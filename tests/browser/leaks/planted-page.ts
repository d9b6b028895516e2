import { KIND_NAMES, KINDS, sayAll } from './planted';

/** A wallet's page that holds every kind in every place, and rows that are worth keeping. */

const fields = (place: string) =>
  KIND_NAMES.map((name) => [KINDS[name].field, KINDS[name].of(place)] as const);
const lines = (place: string) =>
  sayAll(place)
    .map((text) => `<p class="shown">${text}</p>`)
    .join('\n');
const query = (place: string) =>
  new URLSearchParams(fields(place).map(([name, value]) => [name, value])).toString();
const escaped = (html: string) =>
  html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const inFields = {
  password: 'type="password"',
  code: 'autocomplete="one-time-code"',
  card: 'autocomplete="cc-number"',
};

export const PLANTED_URL = `https://wallet.example/activity?${query('url')}&view=list#${query('fragment')}`;

export const PLANTED_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${sayAll('title').join(' · ')}</title>
${fields('meta')
  .map(([name, value]) => `<meta name="${name}" content="${value}">`)
  .join('\n')}
<style>${sayAll('style')
  .map((text, index) => `.s${index}::after{content:"${text}"}`)
  .join('\n')}</style></head>
<body ${fields('attribute')
  .map(([name, value]) => `data-${name}="${value}"`)
  .join(' ')}>
<!-- ${sayAll('comment').join('\n')} -->
<table><thead><tr><th>Date</th><th>Description</th><th>Amount</th></tr></thead><tbody>
<tr><td>2026-11-03</td><td>Harbour Bakery</td><td>-12.40 CNY</td></tr>
<tr><td>2026-11-04</td><td>Northline Rail</td><td>-58.00 CNY</td></tr>
</tbody></table>
${lines('text')}
${KIND_NAMES.map(
  (name) =>
    `<div class="shown">${KINDS[name]
      .split(KINDS[name].of('split'))
      .map((piece) => `<b>${piece}</b>`)
      .join('')}</div>`,
).join('\n')}
<form>${KIND_NAMES.map((name) => `<p><input class="field" name="${KINDS[name].field}" ${name in inFields ? inFields[name as keyof typeof inFields] : ''} value="${KINDS[name].of('input')}" size="60"></p>`).join('\n')}</form>
<img alt="${sayAll('label').join('; ')}" title="${sayAll('label').join('\n')}" aria-label="${sayAll('label').join(', ')}">
<svg width="900" height="300">${sayAll('svg')
  .map((text, index) => `<text x="0" y="${20 * (index + 1)}">${text}</text>`)
  .join('')}</svg>
<div id="open"></div><div id="closed"></div>
<iframe srcdoc="${escaped(lines('frame'))}" width="900" height="600"></iframe>
<a href="data:text/html;base64,${Buffer.from(lines('data')).toString('base64')}">statement</a>
<script>
const held = ${JSON.stringify(sayAll('script'))};
document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(lines('shadow'))};
document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(lines('closed'))};
const stored = ${JSON.stringify(sayAll('storage'))};
stored.forEach((text, index) => { localStorage[index] = text; sessionStorage[index] = text; document.cookie = 'c' + index + '=' + encodeURIComponent(text); });
window.name = stored.join();
history.replaceState({ stored }, '');
indexedDB.open('own').onupgradeneeded = ({ target }) => target.result.createObjectStore('all').put(stored, 1);
</script></body></html>`;
