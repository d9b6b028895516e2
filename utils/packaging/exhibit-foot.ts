import type { TextLanguage } from '../model/case';
import { type EvidenceItem, exhibit, recordName } from '../model/evidence';
import { sourceOf } from './evidence-index';
import { type Html, html, quoted } from './html';
import { showInstant } from './zoned-time';

/** At the foot of an exhibit, so that a printed sheet alone says what it is of: number, source, time and hash. */
export function exhibitFoot(item: EvidenceItem, language: TextLanguage, like: string): Html {
  const record = item.parts.find(({ name }) => name === recordName(item));
  const stop = language === 'zh' ? '：' : ': ';
  return html`<p class="exhibit-foot"><b>${exhibit(item.number)}</b> · ${quoted(item.imported === undefined ? item.url : sourceOf(item))} · ${showInstant(item.capturedAt, like)}${
    record === undefined
      ? null
      : html` · SHA-256 (${record.name})${stop}<code class="hash">${record.digest.sha256}</code>`
  }</p>`;
}
