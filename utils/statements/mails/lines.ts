import { foldSpace } from '../../reading/text';
import { withoutEntities } from '../files/elements';
import type { Mail } from '../mail';

/** A receipt is a page; what is longer is a newsletter. */
const LONGEST = 400_000;
const MOST = 2000;

const UNSHOWN = /<(head|style|script|title|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const INLINE = /<\/?(?:a|abbr|b|big|em|font|i|img|label|small|span|strong|sub|sup|u|wbr)\b[^<>]*>/gi;

/**
 * The lines of a mail as its reader sees them: those of the plain text, or of the HTML where there is none. Nothing of the
 * HTML is run or shown; each box and each cell of a table makes a line.
 */
export function linesOfMail({ text, html }: Pick<Mail, 'text' | 'html'>): string[] {
  const shown =
    text.trim() !== ''
      ? text.slice(0, LONGEST)
      : withoutEntities(
          (html ?? '')
            .slice(0, LONGEST)
            .replace(/\s+/g, ' ')
            .replace(UNSHOWN, ' ')
            .replace(INLINE, '')
            .replace(/<[^<>]*>/g, '\n'),
        );
  const lines = shown.split(/\r?\n/).map((line) => foldSpace(line.replace(/^>+/, '')));
  return lines.filter((line) => line !== '').slice(0, MOST);
}
