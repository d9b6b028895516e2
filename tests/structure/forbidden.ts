import { codeOnly, withoutComments } from './code-only';

interface Rule {
  name: string;
  pattern: RegExp;
  /** Where to look: in all of the text, in all but comments, or only in what the program does. */
  in: 'text' | 'uncommented' | 'code';
}

/** Ways in which text of a page could become markup or a program. */
export const HOSTILE_INPUT: readonly Rule[] = [
  { name: 'innerHTML', pattern: /\b(?:inner|outer)HTML\s*=[^=]|\binnerHTML\b/, in: 'code' },
  { name: 'dangerouslySetInnerHTML', pattern: /dangerouslySetInnerHTML/, in: 'uncommented' },
  {
    name: 'markup from text',
    pattern: /\b(?:insertAdjacentHTML|setHTMLUnsafe|document\.write(?:ln)?)\b/,
    in: 'code',
  },
  { name: 'eval', pattern: /\beval\s*\(|\bnew Function\b/, in: 'code' },
];

/** Ways around the type checker. */
export const WAYS_AROUND: readonly Rule[] = [
  { name: 'any', pattern: /(?::|\bas|<|,|\|)\s*any\b(?!\s*:)/, in: 'code' },
  { name: 'silenced checker', pattern: /@ts-(?:ignore|nocheck|expect-error)/, in: 'text' },
];

/** A rule of the linter that is set aside: in a test with its reason, in what is shipped never. Layout is no rule. */
export const SET_ASIDE: readonly Rule[] = [
  { name: 'biome-ignore', pattern: /biome-ignore(?! format)/, in: 'text' },
];

/** The browser by another door than `wxt/browser`, which has no `dom`. */
export const OTHER_DOORS: readonly Rule[] = [
  { name: 'chrome.*', pattern: /(?<![.\w])chrome\??\.(?!dom\b|\?\.dom\b)/, in: 'code' },
  { name: 'the polyfill itself', pattern: /['"]webextension-polyfill['"]/, in: 'uncommented' },
];

/**
 * Anything that could leave the device. Four things may be fetched: a file packed with the extension, by its
 * `runtime.getURL`; the `dataUrl` in which the browser hands over a picture; and, in one file each, the `pageAddress`
 * that the person has open, with HEAD and without cookies, for the time of its server, and the `authorityAddress` that the
 * person chose, without cookies, for a stamp.
 */
export const NETWORK: readonly Rule[] = [
  {
    name: 'fetch',
    pattern:
      /\bfetch\s*\((?!\s*browser\.runtime\.getURL\(|dataUrl\)|(?:pageAddress|authorityAddress), \{\s*method: '',\s*mode: '',\s*credentials: '',)/,
    in: 'code',
  },
  {
    name: 'network object',
    pattern: /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b/,
    in: 'code',
  },
  { name: 'beacon', pattern: /\bsendBeacon\b/, in: 'code' },
  {
    name: 'remote code',
    pattern: /\bimport\s*\(\s*['"`]https?:|\bimportScripts\b|<script[^>]+src=["']https?:/,
    in: 'uncommented',
  },
];

/** The names of the rules that a source breaks. */
export function broken(source: string, rules: readonly Rule[]): string[] {
  const readings = { text: source, uncommented: withoutComments(source), code: codeOnly(source) };
  return rules.filter((rule) => rule.pattern.test(readings[rule.in])).map(({ name }) => name);
}

/** Whether a file does nothing but pass on what other files export. */
export function isBarrel(source: string): boolean {
  const code = withoutComments(source).trim();
  const rest = code.replace(
    /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"][^'"]+['"];?/g,
    '',
  );
  return code !== '' && rest.trim() === '';
}
