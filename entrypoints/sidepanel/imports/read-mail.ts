import type { MailHead } from '../../../utils/model/imported';
import type { Mail } from '../../../utils/statements/mail';

/** The lines at the head of a mail, and all words in it that a secret could stand in. */
export async function readMailFile(bytes: Uint8Array): Promise<{ head: MailHead; words: string }> {
  const { readMail } = await import('../../../utils/statements/mail');
  const mail = await readMail(bytes);
  return { head: headOf(mail), words: wordsOf(mail) };
}

function headOf({ from, to, date, subject, messageId, attachments }: Mail): MailHead {
  const said = (text: string) => (text === '' ? null : text);
  return {
    from: from && person(from),
    to: said(to.map(person).join(', ')),
    date: said(date.raw),
    subject: said(subject),
    messageId,
    attachments: attachments.map(({ name, type }) => name || type),
  };
}

function person({ name, address }: { name: string; address: string }): string {
  return name === '' || name === address ? address : `${name} <${address}>`;
}

function wordsOf({ subject, text, html, attachments }: Mail): string {
  const markup = (html ?? '').replace(/<[^>]*>/g, ' ');
  const texts = attachments.filter(({ type }) => type.startsWith('text/'));
  return [subject, text, markup, ...texts.map(({ bytes }) => new TextDecoder().decode(bytes))].join('\n');
}
