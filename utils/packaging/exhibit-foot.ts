import { type EvidenceItem, exhibit, recordName } from '../model/evidence';
import type { TextLanguage } from '../model/text-language';
import { unturned } from '../model/unturned';
import { type Html, html, quoted } from './html';
import type { PackageInput } from './package-input';
import type { PrintFoot } from './print-foot';
import { showInstant } from './zoned-time';

/** At the foot of an exhibit, so that a printed sheet alone says what it is of: number, source, time and hash. */
export function exhibitFoot(item: EvidenceItem, language: TextLanguage, like: string): Html {
  const { number, source, time, record, hash } = footOf(item, language, like);
  return html`<p class="exhibit-foot"><b>${number}</b> · ${quoted(source)} · ${time}${
    hash === null ? null : html` · SHA-256 (${record}) <code class="hash">${hash}</code>`
  }</p>`;
}

/** The same for the foot of each sheet of paper that a part of a page fills. */
export function sheetFoot(item: EvidenceItem, language: TextLanguage, like: string): PrintFoot {
  const { number, source, time, record, hash } = footOf(item, language, like);
  const shown = source.length > LONGEST_SOURCE ? `${source.slice(0, LONGEST_SOURCE)}…` : source;
  const of = hash === null ? '' : ` · SHA-256 (${record}) ${hash}`;
  return { part: number, text: `${number} · ${shown} · ${time}${of}` };
}

/** Above the exhibits, on the sheet of the first: each begins a new one. */
export function exhibitsHeading(title: string, { evidence: [first] }: Pick<PackageInput, 'evidence'>): Html {
  return first === undefined
    ? html`<h2>${title}</h2>`
    : html`<h2 style="page: ${exhibit(first.item.number)}">${title}</h2>`;
}

/** In the margin there is room for three lines; the whole stands at the foot of the exhibit. */
const LONGEST_SOURCE = 120;

function footOf(item: EvidenceItem, language: TextLanguage, like: string) {
  const { imported, number, parts, url, capturedAt } = item;
  const part = parts.find(({ name }) => name === recordName(item));
  const given = language === 'zh' ? '当事人提供的文件' : 'file given by the person';
  return {
    number: exhibit(number),
    source: unturned(imported === undefined ? url : `${imported.fileName} (${given})`),
    time: showInstant(capturedAt, like),
    record: recordName(item),
    hash: part?.digest.sha256 ?? null,
  };
}
