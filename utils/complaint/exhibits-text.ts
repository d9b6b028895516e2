import { exhibit, pictureOf } from '../model/evidence';
import type { Exhibit } from './facts';
import type { Matter } from './matter';
import { clockText } from './moment-text';
import type { Pen } from './pen';
import { oneLine } from './plain';
import type { CatalogueRow, ExhibitText } from './texts/words';

type Listed = Pick<Matter, 'exhibits' | 'pen'>;

/** 证据目录: each exhibit with its source and what it shows. */
export function exhibitTexts({ exhibits, pen }: Listed): string[] {
  return exhibits.map((entry) => pen.words.exhibit(describe(entry, pen)));
}

/** The list of evidence as courts and authorities ask for it, a row for each exhibit. */
export function catalogueOf({ exhibits, pen }: Listed): CatalogueRow[] {
  return exhibits.map((entry) => pen.words.catalogue(describe(entry, pen)));
}

/** The same as lines of text. */
export function catalogueTexts(listed: Listed): string[] {
  return catalogueOf(listed).map(listed.pen.words.catalogueLine);
}

function describe({ item, reading }: Exhibit, pen: Pen): ExhibitText {
  const label = pictureOf(item)?.label;
  return {
    exhibit: exhibit(item.number),
    page: pen.quote(item.title || item.page, 60),
    wallet:
      item.wallet === 'generic'
        ? pen.quote(item.walletName, 40)
        : oneLine(pen.mask(item.walletName || item.wallet), 40),
    address: addressOf(item.url, pen),
    when: clockText(item.capturedAt, pen.language),
    transactions: reading.transactions.length,
    failures: reading.failures.length,
    messages: reading.messages.length,
    picture: label === 'pixels' || label === 'rendering' ? label : null,
    imported: item.imported?.kind ?? null,
    pictures: item.parts.filter((part) => part.label === 'pixels' || part.label === 'rendering').length,
  };
}

/** Host and path; a query can carry what only the wallet should see. Empty when the address is none. */
function addressOf(url: string, pen: Pen): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  return host === '' ? '' : pen.mask(`${host}${pathname === '/' ? '' : pathname}`.slice(0, 120));
}
