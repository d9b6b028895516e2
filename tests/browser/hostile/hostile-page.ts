/** A page that means harm, as its server answers. */
export interface HostilePage {
  /** `markup-7`: the family and the seed that it was made from. */
  name: string;
  url: string;
  body: string;
  /** `text/html; charset=utf-8` unless said. */
  type?: string;
  headers?: Record<string, string>;
  /** What its frames hold, by path. */
  frames?: Record<string, string>;
  /** The only amounts that may be read from it, as signed decimals; whatever it leaves open may stay open. */
  amounts: readonly string[];
}

/** What a family makes of a seed; the name is put in front by whoever asks. */
export type Made = Omit<HostilePage, 'name' | 'amounts' | 'url'> & {
  url?: string;
  amounts?: readonly string[];
};

/** The amounts that an ordinary list here shows, in the order of its rows. */
export const AMOUNTS = ['-12.50', '-7.10', '88.00'] as const;

const DAYS = ['2026-11-03', '2026-11-04', '2026-11-05'];

/** A row's words, each of which may be anything. */
export interface Words {
  merchant?: string;
  amount?: string;
  status?: string;
  alt?: string;
}

/** A list of three payments as markup; words of a page are given as markup, too. */
export function listOf(words: readonly Words[] = []): string {
  const rows = AMOUNTS.map((amount, at) => {
    const { merchant = `Merchant ${at}`, status = 'Completed', alt = '', amount: shown } = words[at] ?? {};
    const money = shown ?? `${amount.startsWith('-') ? '-' : ''}$${amount.replace('-', '')}`;
    const picture = alt === '' ? '' : `<img alt="${alt}" width="8" height="8">`;
    return `<tr><td>${DAYS[at]}</td><td>${picture}${merchant}</td><td>${status}</td><td>${money}</td></tr>`;
  });
  return `<table><tr><th>Date</th><th>Merchant</th><th>Status</th><th>Amount</th></tr>${rows.join('')}</table>`;
}

/** A whole page of HTML with a list in it. */
export function pageOf(title: string, inside: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${inside}</body></html>`;
}

/** A text as markup that shows it. */
export function shown(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
