import { exhibit, isKnownCause, pictureOf } from '../model/evidence';
import type { Imported } from '../model/imported';
import type { Transaction } from '../model/reading';
import type { TextLanguage } from '../model/text-language';
import { ASSURANCE } from './assurance-words';
import { clockWords } from './clock-words';
import { partPath } from './evidence-files';
import { titleOf } from './evidence-index';
import { exhibitFoot } from './exhibit-foot';
import { type Html, html, quoted } from './html';
import type { PackagedEvidence } from './package-input';
import type { ReadmeTexts } from './readme-texts';
import { showInstant } from './zoned-time';

/** More rows than this belong into a spreadsheet. */
const ROWS_SHOWN = 10;

/** One exhibit as the read-me shows it: picture, when, where, what was read. `like` gives the offset of times. */
export function exhibitCard(
  piece: PackagedEvidence,
  texts: ReadmeTexts,
  like: string,
  assurance: readonly string[],
  language: TextLanguage,
): Html {
  const { item } = piece;
  const number = exhibit(item.number);
  return html`<article class="exhibit" id="${number}" style="page: ${number}">
<h3><span class="number">${number}</span>${quoted(titleOf(piece))}</h3>
${item.imported === undefined ? picture(item, texts) : null}
<dl>
${item.imported === undefined ? ofCapture(piece, texts, like) : ofImport(item.imported, piece, texts, like)}
<dt>${ASSURANCE[language].title}</dt><dd>${assurance.map((sentence) => html`<div>${sentence}</div>`)}</dd>
</dl>
${whatWasRead(piece, texts)}
${files(item, texts)}
${exhibitFoot(item, language, like)}
</article>
`;
}

function ofCapture({ item, clock }: PackagedEvidence, texts: ReadmeTexts, like: string): Html {
  const words = texts.exhibits;
  return html`<dt>${words.captured}</dt><dd>${showInstant(item.capturedAt, like)}</dd>
${clock === null ? null : html`<dt>${words.clock.title}</dt><dd>${clockWords(clock, texts, like)}</dd>\n`}<dt>${words.wallet}</dt><dd>${quoted(item.walletName)}</dd>
<dt>${words.address}</dt><dd>${quoted(item.url)}</dd>
${
  item.missing.length === 0
    ? null
    : html`<dt>${words.missing}</dt><dd>${item.missing.map(({ part, cause }) => html`<div>${quoted(part)}${texts.colon}${isKnownCause(cause) ? words.causes[cause] : quoted(cause)}</div>`)}</dd>`
}`;
}

/** Of a file that the person brought: what is said of it, and by whom. */
function ofImport(imported: Imported, { item }: PackagedEvidence, texts: ReadmeTexts, like: string): Html {
  const { imported: words, wallet } = texts.exhibits;
  const { kind, from, modifiedAt, mail, walletFrom } = imported;
  const lines: [string, string | Html][] = [
    [words.given, showInstant(item.capturedAt, like)],
    [words.kind, words.kinds[kind]],
    [words.from, from === '' ? words.notSaid : quoted(from)],
  ];
  if (modifiedAt !== null) lines.push([words.changed, showInstant(modifiedAt, like)]);
  if (item.wallet !== 'generic')
    lines.push([
      wallet,
      html`${quoted(item.walletName)}${walletFrom === 'person' ? words.walletSaid : null}`,
    ]);
  for (const field of ['from', 'to', 'date', 'subject'] as const) {
    const value = mail?.[field];
    if (value != null) lines.push([words.mail[field], quoted(value)]);
  }
  return html`${lines.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>\n`)}`;
}

function picture(item: PackagedEvidence['item'], { exhibits }: ReadmeTexts): Html {
  const part = pictureOf(item);
  if (part === undefined) return html`<p class="note">${exhibits.noPicture}</p>`;
  const caption = part.label === 'rendering' ? exhibits.picture.rendering : exhibits.picture.pixels;
  const path = partPath(item, part.name);
  return html`<figure><a href="${path}"><img src="${path}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`;
}

function whatWasRead({ item, reading }: PackagedEvidence, texts: ReadmeTexts): Html {
  const { transactions, failures, messages } = reading;
  const words = texts.exhibits;
  const source = item.imported === undefined ? words : words.imported;
  if (transactions.length + failures.length + messages.length === 0)
    return html`<p class="note">${source.nothingRead}</p>`;
  return html`${
    failures.length === 0
      ? null
      : html`<p>${words.failures}</p>
${failures.map(({ title, text }) => html`<blockquote>${title === null || text.includes(title) ? null : html`${quoted(title)}\n`}${quoted(text)}</blockquote>\n`)}`
  }${transactions.length === 0 ? null : rows(transactions, source.rows(transactions.length), texts)}${
    messages.length === 0 ? null : html`<p class="note">${words.messages(messages.length)}</p>`
  }`;
}

/** The rows in the page's own words: what they were taken to mean stands in the tables of the package. */
function rows(transactions: readonly Transaction[], title: string, { exhibits }: ReadmeTexts): Html {
  const hidden = transactions.length - ROWS_SHOWN;
  return html`<p>${title}</p>
<table class="rows"><thead><tr>${exhibits.columns.map((column, index) => html`<th${index === 2 ? html` class="amount"` : null}>${column}</th>`)}</tr></thead><tbody>
${transactions.slice(0, ROWS_SHOWN).map(
  (row) => html`<tr><td>${quoted(row.occurredAt.raw)}</td><td>${quoted(what(row))}</td>
<td class="amount">${quoted(amount(row))}</td><td>${quoted(row.status.raw)}</td></tr>
`,
)}</tbody></table>
${hidden > 0 ? html`<p class="note">${exhibits.moreRows(hidden)}</p>` : null}`;
}

function what({ counterparty, description }: Transaction): string {
  const said = [counterparty?.raw, description].filter((text) => text != null && text !== '');
  return [...new Set(said)].join(' · ');
}

/** A currency that does not stand beside the figure is added in brackets: it was taken from elsewhere. */
function amount({ amount: { raw, value, currency } }: Transaction): string {
  return currency === null || value === null || /[\p{L}\p{Sc}]/u.test(raw) ? raw : `${raw} (${currency})`;
}

function files(item: PackagedEvidence['item'], texts: ReadmeTexts): Html {
  const links = item.parts.map(({ name, label }, index) => {
    const separator = index === 0 ? null : ' · ';
    // The page's own markup is named but not linked: opened in a browser it could reach for the internet.
    const shown = label === 'dom' ? name : html`<a href="${partPath(item, name)}">${name}</a>`;
    return html`${separator}${shown}${texts.aside(texts.labels[label])}`;
  });
  const hasMarkup = item.parts.some(({ label }) => label === 'dom');
  return html`<p class="note">${texts.exhibits.files}${texts.colon}${links}${hasMarkup ? html`<br>${texts.exhibits.domNote}` : null}</p>`;
}
