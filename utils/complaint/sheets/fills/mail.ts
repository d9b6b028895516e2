import { exhibit } from '../../../model/evidence';
import { oneLine } from '../../plain';
import type { Fill } from '../form';
import { shown } from '../piece';

/** The head of each mail among the exhibits, as the mail says it; the whole of its head is in the file itself. */
export const emailHeads: Fill = ({ matter }) => {
  const heads = matter.exhibits.flatMap(({ item }) => {
    const mail = item.imported?.mail;
    if (!mail) return [];
    const lines = [
      ['From', mail.from],
      ['To', mail.to],
      ['Date', mail.date],
      ['Subject', mail.subject],
      ['Message-ID', mail.messageId],
    ].flatMap(([name, text]) => (text ? [`${name}: ${oneLine(matter.pen.mask(text), 200)}`] : []));
    return lines.length > 0 ? [shown(lines.join('\n'), [exhibit(item.number)])] : [];
  });
  return heads.length > 0 ? heads : null;
};
