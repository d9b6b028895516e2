const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['pound', '£'],
  ['euro', '€'],
  ['yen', '¥'],
]);

/** The text of the first element of that name, with or without a prefix and an end tag (OFX 1 writes none); or empty. */
export function textOfElement(markup: string, name: string): string {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)`, 'i').exec(markup)?.[1] ?? '';
  return withoutEntities(found).trim();
}

/** A text with the characters that `&amp;` and `&#163;` stand for; what is not known stays. */
export function withoutEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, code: string) => character(code) ?? whole);
}

/** What stands inside each element of that name; elements of one name do not hold each other here. */
export function elementsIn(markup: string, name: string): string[] {
  const parts = markup.split(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>`, 'i')).slice(1);
  return parts.map((part) => part.split(new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'i'))[0] ?? '');
}

function character(code: string): string | undefined {
  if (!code.startsWith('#')) return ENTITIES.get(code.toLowerCase());
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
