import { AMOUNTS, listOf, type Made, pageOf, shown } from '../hostile-page';
import { MARKUP, PWN } from '../payloads';
import type { Random } from '../random';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';
const xhtml = (inside: string) =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="${XHTML}"><head><title>Activity</title></head><body>${inside}</body></html>`;

const KINDS: readonly Made[] = [
  {
    type: 'image/svg+xml',
    body: `<svg xmlns="${SVG}" width="600" height="200"><title>-$9.00</title><script>${PWN.replaceAll('&', '&amp;')}</script><text x="9" y="40">Paid -$12.50 on 2026-11-03</text></svg>`,
  },
  {
    type: 'image/svg+xml',
    body: `<svg xmlns="${SVG}" width="600" height="300"><foreignObject width="600" height="300"><body xmlns="${XHTML}">${listOf()}<input value="x"/></body></foreignObject></svg>`,
  },
  {
    type: 'image/svg+xml',
    body: `<svg xmlns="${SVG}" width="600" height="300"><META http-equiv="refresh" content="9999;url=https://pwned.example/"/><SCRIPT/><input/><select/><template/><style>&lt;meta http-equiv="refresh"></style><text y="40">-$12.50</text></svg>`,
  },
  { type: 'application/xhtml+xml', body: xhtml(listOf()) },
  {
    type: 'application/xhtml+xml',
    body: xhtml(
      `${listOf()}<META http-equiv="refresh" content="0;url=https://pwned.example/"/><Script>x</Script>`,
    ),
  },
  {
    type: 'application/xhtml+xml',
    body: xhtml(
      `${listOf()}<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext><style>&lt;img src="x" onerror="${PWN.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/></style></mtext><annotation-xml encoding="text/html"><p>x</p></annotation-xml></math>`,
    ),
  },
  {
    type: 'application/xml',
    body: `<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rows><row amount="-12.50">&c;</row></rows>`,
  },
  { type: 'text/plain; charset=utf-8', body: `2026-11-03 Merchant -$12.50\n${MARKUP.join('\n')}` },
  {
    type: 'application/json',
    body: JSON.stringify({ error: 'payment failed', amount: '-12.50', __proto__x: MARKUP }),
  },
  { body: '' },
  {
    body: '<!DOCTYPE html><html><frameset cols="50%,50%"><frame src="/frame"><frame src="/frame"></frameset></html>',
    frames: { '/frame': pageOf('Frame', listOf()) },
  },
  {
    body: pageOf(
      'Activity',
      `${listOf()}<script>setInterval(()=>{document.open();document.write('<p>-$12.50 paid<script>1<\\/script>');document.close()},300)</script>`,
    ),
  },
  {
    body: pageOf(
      'Activity',
      `${listOf()}<script>setTimeout(()=>document.documentElement.remove(),400)</script>`,
    ),
  },
  {
    body: pageOf(
      'Activity',
      `${listOf()}<script>document.replaceChildren(document.createElementNS('${SVG}','svg'))</script>`,
    ),
  },
];

/** Pages that are no pages of HTML, or stop being one. */
export function documents(_: Random, at: number): Made {
  return KINDS[at % KINDS.length] ?? { body: '' };
}

/** Policies with which a site may lock everything down. */
const POLICIES: readonly Record<string, string>[] = [
  { 'content-security-policy': "default-src 'none'" },
  {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  { 'content-security-policy': "sandbox; default-src 'none'" },
  { 'content-security-policy': 'sandbox allow-scripts' },
  {
    'permissions-policy': 'camera=(), display-capture=(), clipboard-write=(), storage-access=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
  { 'x-frame-options': 'DENY', 'referrer-policy': 'unsafe-url', 'clear-site-data': '"cookies"' },
  {
    'content-security-policy':
      "connect-src 'none'; script-src 'none'; style-src 'none'; report-uri https://pwned.example/report",
  },
  { 'document-policy': 'force-load-at-top', 'origin-agent-cluster': '?1' },
];
export function policies(_: Random, at: number): Made {
  return { body: pageOf('Activity', listOf()), headers: POLICIES[at % POLICIES.length] ?? {} };
}

/** Frames and shadow roots of every kind, with the list in the page itself. */
const INSIDE: readonly string[] = [
  `<iframe sandbox srcdoc="${shown(`<link rel=preconnect href=https://pwned.example><script>${PWN}</script>`)}"></iframe>`,
  `<iframe srcdoc="${shown(`<script>parent.document.title='-$9'</script>`)}"></iframe>`,
  `<iframe src="/frame"></iframe><iframe src="https://elsewhere.example/frame"></iframe>`,
  `<iframe src="javascript:'<script>parent.x=1<\\/script>'"></iframe><iframe src="data:text/html,<script>${encodeURIComponent(PWN)}</script>"></iframe>`,
  `<div id="h"></div><script>h.attachShadow({mode:'closed'}).innerHTML='<p>-$12.50</p><slot></slot>'</script>`,
  `<div><template shadowrootmode="closed"><style>&lt;/style>*{display:block}</style><p>in a root</p></template></div>`,
  `<script>let at=document.body;for(let i=0;i<300;i++){const d=document.createElement('div');at.append(d);at=d.attachShadow({mode:i%2?'open':'closed'})}</script>`,
  `<script>let d=document;for(let i=0;i<9;i++){const f=d.createElement('iframe');d.body.append(f);d=f.contentDocument;d.body.append('frame '+i)}</script>`,
  `<iframe id="f"></iframe><script>setInterval(()=>{f.src='/frame?'+Math.random()},30)</script>`,
  `<iframe name="walletWitnessReader" srcdoc="x"></iframe><iframe name="location" srcdoc="x"></iframe><iframe name="performance" srcdoc="x"></iframe>`,
  `<object data="/frame"></object><embed src="/frame">`,
  `<script>customElements.define('x-row',class extends HTMLElement{get textContent(){throw 1}get shadowRoot(){throw 1}constructor(){super();this.attachShadow({mode:'closed'}).append('row')}})</script><x-row></x-row>`,
];
export function frames(_: Random, at: number): Made {
  return {
    body: pageOf('Activity', `${listOf()}${INSIDE[at % INSIDE.length] ?? ''}`),
    frames: { '/frame': pageOf('Frame', '<p>in a frame</p>') },
  };
}

/** What is a text on the page, and markup in a file that is written without care. */
const BREAKOUTS: readonly string[] = [
  `<img id="doctype" name="html><script>${PWN}</script>">`,
  `<svg><style>${shown(`<meta http-equiv="refresh" content="0;url=https://pwned.example/">`)}</style></svg>`,
  `<style>a::after{content:"<\\/style><script>${PWN}<\\/script>"}</style>`,
  `<!-- --!><script>x</script> -->`,
  `<xmp>${MARKUP.join('')}</xmp><noscript>${MARKUP[1]}</noscript><noembed>${MARKUP[1]}</noembed><template>${MARKUP[1]}</template>`,
  `<p id="m"></p><script>const x=document.createElementNS('${SVG}','META');x.setAttribute('HTTP-EQUIV','refresh');x.setAttribute('CONTENT','0;url=https://pwned.example/');m.append(x)</script>`,
  `<p id="m"></p><script>m.append(document.createComment('--><script>x<\\/script>'),document.createElement('a"onload=x'.replace(/["=]/g,'-')))</script>`,
  `<textarea></textarea><script>document.querySelector('textarea').value='</textarea><script>x<'+'/script>'</script>`,
  `<math><annotation-xml encoding="text/html"><style>${shown(MARKUP[1] ?? '')}</style></annotation-xml></math><plaintext>`,
];
export function breakouts(_: Random, at: number): Made {
  return { body: pageOf('Activity', `${listOf()}${BREAKOUTS[at % BREAKOUTS.length] ?? ''}`) };
}

/** Too much of everything: made by the page itself, so that it is small on its way. */
const LARGE: readonly string[] = [
  `document.querySelector('td:nth-child(2)').textContent='pay '.repeat(2.5e5)`,
  `const t=document.querySelector('tbody');const row=t.rows[1];for(let i=0;i<5000;i++)t.append(row.cloneNode(true))`,
  `let at=document.body;for(let i=0;i<6000;i++)at=at.appendChild(document.createElement('div'));at.textContent='-$9.00'`,
  `document.title='账'.repeat(3e6)`,
  `document.body.setAttribute('data-x','9'.repeat(5e6));document.body.className='row '.repeat(2e5)`,
  `document.querySelector('td:nth-child(4)').textContent='-$'+'9'.repeat(1e5)`,
  `for(let i=0;i<3000;i++)document.body.setAttribute('a'+i,'x')`,
  `document.body.append('((((((((((((((((((((((('.repeat(4000)+'1.'.repeat(50000)+' '.repeat(200000)+'x')`,
  `history.replaceState(null,'','/'+'a'.repeat(200000));document.documentElement.lang='z'.repeat(1e5)`,
];
export function large(_: Random, at: number): Made {
  return {
    body: pageOf('Activity', `${listOf()}<script>${LARGE[at % LARGE.length] ?? ''}</script>`),
    // Of what it has very many of, there may be very many.
    amounts: AMOUNTS,
  };
}
