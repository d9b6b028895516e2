/** Markup that is known to be safe: made by the `html` tag only. */
export interface Html {
  readonly markup: string;
}
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** A template tag: every string put in is escaped, whatever it holds; pieces of `html` are taken as they are. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) markup += render(value) + (strings[index + 1] ?? '');
  return { markup };
}

/** A text from a page: set apart, so that its writing direction cannot turn the words around it. */
export function quoted(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

function render(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(render).join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts hold none of these, and the sheets of a large case hold a hundred thousand texts. */
const SPECIAL = /[&<>"'\p{Cc}\p{Surrogate}\p{Bidi_Control}]/u;

/** Control characters and those that turn the writing direction are left out: no text needs them to be read. */
function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/(?![\n\t])[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
