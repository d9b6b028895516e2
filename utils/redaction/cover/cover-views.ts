/** A piece of a text that reads as something else: `text` instead of what stands from `start` to `end`. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** A text as it reads, and where every piece of it stands in the text that it was made from. */
export class View {
  readonly text: string;
  readonly #of: View | null;
  /** Of each replacement: where it stands in this text and in the one before. */
  readonly #at: { start: number; end: number; from: number; to: number }[] = [];

  /** `replacements` are in order and do not overlap. */
  constructor(source: string | View, replacements: Iterable<Replacement> = []) {
    this.#of = typeof source === 'string' ? null : source;
    const whole = typeof source === 'string' ? source : source.text;
    const pieces: string[] = [];
    let [from, length] = [0, 0];
    for (const { start, end, text } of replacements) {
      pieces.push(whole.slice(from, start), text);
      length += start - from;
      this.#at.push({ start: length, end: length + text.length, from: start, to: end });
      length += text.length;
      from = end;
    }
    this.text = pieces.length === 0 ? whole : pieces.join('') + whole.slice(from);
  }

  /** Where in the first text of all that stands which is at `start` to `end` here. */
  source(start: number, end: number): { start: number; end: number } {
    const span = { start: this.#back(start, 'from'), end: this.#back(end - 1, 'to') };
    return this.#of === null ? span : this.#of.source(span.start, span.end);
  }

  /** The offset before a unit of this text, or with `to` the one behind it. */
  #back(at: number, side: 'from' | 'to'): number {
    const last = this.#lastBefore(at);
    if (last === undefined) return side === 'from' ? at : at + 1;
    if (at < last.end) return last[side];
    return at - last.end + last.to + (side === 'from' ? 0 : 1);
  }

  /** The last replacement that begins at or before a place and is not empty there. */
  #lastBefore(at: number): { start: number; end: number; from: number; to: number } | undefined {
    let [low, high] = [0, this.#at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return this.#at[low - 1];
  }
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  plus: '+',
  lowbar: '_',
  hyphen: '-',
  num: '#',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  middot: '·',
  zerowidthspace: '\u200b',
};
const ENTITY = '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z]{2,14});?';
/** One character of UTF-8 in percent signs (RFC 3986), or as `escape` writes it. */
const PERCENT =
  '%u[\\da-f]{4}|%[0-7][\\da-f]|%[cd][\\da-f]%[89ab][\\da-f]|%e[\\da-f](?:%[89ab][\\da-f]){2}|%f[0-7](?:%[89ab][\\da-f]){3}';
/** As JavaScript, JSON and CSS write characters. */
const ESCAPE = '\\\\(?:u[\\da-f]{4}|u\\{[\\da-f]{1,6}\\}|x[\\da-f]{2}|[/"\'\\\\ntr])';
const ENCODED = new RegExp(`${ENTITY}|${PERCENT}|${ESCAPE}`, 'gi');
const ENTITIES = new RegExp(ENTITY, 'gi');
/** Two bytes of GB 18030 in percent signs, as older Chinese sites write them; the second may be a plain sign. */
const CHINESE_PERCENT = /%[89a-f][\da-f](?:%[4-9a-f][\da-f]|[@-~])/gi;
/** As CSS writes characters: with up to six hex digits, and a blank where another would follow (CSS Syntax, section 4.3.7). */
const CSS_ESCAPE = /\\[\da-f]{1,6}\s?/gi;
/** Characters of UTF-8 as mails write them (RFC 2045, section 6.7). */
const QUOTED = /(?:=[\dA-F]{2}(?:=\r?\n)?)+/g;
const TAG = /<[/!?a-z][^<>]*>/gi;
/** What is encoded may be encoded again. */
const DEPTH = 3;

/** A text in all the ways in which it may be meant: as it stands, decoded once and again, without markup in it. */
export function readings(view: View): View[] {
  const views = [view];
  for (let depth = 0, last = view; depth < DEPTH; depth += 1) {
    const next = replaced(last, ENCODED, decode);
    if (next === null) break;
    views.push(next);
    last = next;
  }
  const others = views.flatMap((one) => [
    replaced(one, CHINESE_PERCENT, decodeChinese),
    replaced(one, CSS_ESCAPE, decodeCss),
    replaced(one, QUOTED, decodeQuoted),
    replaced(one, TAG, () => ''),
  ]);
  return [...views, ...others.filter((one) => one !== null)];
}

/** An attribute's value as a parser reads it. */
export function withoutEntities(text: string): View {
  const view = new View(text);
  return replaced(view, ENTITIES, decode) ?? view;
}

function replaced(view: View, pattern: RegExp, read: (found: string) => string | null): View | null {
  const found: Replacement[] = [];
  for (const { 0: raw, index } of view.text.matchAll(pattern)) {
    const text = read(raw);
    if (text !== null) found.push({ start: index, end: index + raw.length, text });
  }
  return found.length === 0 ? null : new View(view, found);
}

function decode(raw: string): string | null {
  if (raw.startsWith('%')) return decodePercent(raw);
  const code = raw.startsWith('&') ? entityCode(raw) : escapeCode(raw);
  if (typeof code === 'string' || code === null) return code;
  return code > 0x10ffff ? null : String.fromCodePoint(code);
}

function decodePercent(raw: string): string | null {
  if (/^%u/i.test(raw)) return String.fromCharCode(Number.parseInt(raw.slice(2), 16));
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

function entityCode(raw: string): number | string | null {
  const body = raw.slice(1).replace(/;$/, '').toLowerCase();
  if (body.startsWith('#x')) return Number.parseInt(body.slice(2), 16);
  return body.startsWith('#') ? Number(body.slice(1)) : (NAMED[body] ?? null);
}

function escapeCode(raw: string): number | string {
  const body = raw.slice(1).replace(/[{}]/g, '');
  if (/^[ux][\da-f]/i.test(body)) return Number.parseInt(body.slice(1), 16);
  return /^[ntr]$/.test(body) ? ' ' : body;
}

function decodeCss(raw: string): string | null {
  const code = Number.parseInt(raw.slice(1), 16);
  return code > 0x10ffff ? null : String.fromCodePoint(code);
}

function decodeQuoted(raw: string): string | null {
  return decodePercent(raw.replace(/=\r?\n/g, '').replaceAll('=', '%'));
}

function decodeChinese(raw: string): string | null {
  const bytes = [...raw.matchAll(/%([\da-f]{2})|([^%])/gi)].map(([, hex, plain]) =>
    hex === undefined ? (plain ?? '').charCodeAt(0) : Number.parseInt(hex, 16),
  );
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
