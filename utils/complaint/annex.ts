import { isDated, ofTheMatter, transactionText } from './chronology';
import { cite, sourcesOf } from './citation';
import type { Matter } from './matter';
import { listBlock, type Section } from './section';

/** An annex lists no more than this; the package's data have all of them. */
const ANNEX = 300;

/** All transactions of the matter, oldest first, enclosed with a text that names only some of them; else nothing. */
export function annexSections(matter: Matter): Section[] {
  const { pen } = matter;
  const all = ofTheMatter(matter);
  if (all.length <= matter.named) return [];
  const told = all.slice(0, ANNEX);
  const left = all.slice(ANNEX);
  const dated = told.filter(isDated).map((fact) => transactionText(fact, pen));
  const undated = told.filter((fact) => !isDated(fact)).map((fact) => transactionText(fact, pen));
  const lead = `${pen.words.messageHeading(pen.words.heading.undated)}\n`;
  return [
    {
      heading: 'annex',
      blocks: [
        ...listBlock(dated, pen),
        ...listBlock(undated, pen, dated.length).map((list) => lead + list),
        ...(left.length > 0
          ? [pen.words.moreTransactions(left.length, 'data', cite(left.flatMap(sourcesOf), pen))]
          : []),
      ],
    },
  ];
}
