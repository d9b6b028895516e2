import { type Html, html } from './html';

/** What stands at the foot of every printed sheet of a page, or of one part of it. */
export interface PrintFoot {
  /** Of a part: its name, as its `page` property says; undefined for the whole page. */
  part?: string;
  text: string;
}

/**
 * Feet for print, as boxes in the margin (CSS Paged Media, 5): browsers that know no such boxes print without them, and the
 * same facts stand at the foot of the part itself.
 */
export function printFeet(feet: readonly PrintFoot[]): Html {
  return html`<style>
${feet.map(({ part, text }) => html`@page ${part ?? ''} { @bottom-left { content: ${cssString(text)}; } }\n`)}@page { @bottom-right { content: counter(page) " / " counter(pages); } }
</style>`;
}

/**
 * A string of CSS: all but plain letters, digits and a few signs is written by its number, so that no text can end the string
 * or the element.
 */
function cssString(text: string): Html {
  const safe = [...text.replace(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/gu, '')]
    .map((sign) => (/[A-Za-z0-9 .,:/_-]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `))
    .join('');
  return { markup: `"${safe}"` };
}
