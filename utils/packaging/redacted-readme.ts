import type { RedactedExhibit, RedactedPart, Redactions } from '../model/redactions';
import type { TextLanguage } from '../model/text-language';
import { type Html, html } from './html';
import type { ReadmeTexts } from './readme-texts';
import { REDACTIONS } from './redacted-findings';
import { type RedactedTexts, redactedTexts } from './redacted-texts';

/** What stands first in the read-me of a redacted package: that parts are covered, and what that means. */
export function redactedNotice(language: TextLanguage): Html {
  const texts = redactedTexts(language);
  return html`<section class="limits" id="redacted"><h2>${texts.title}</h2>${texts.text}</section>
`;
}

/** Which parts those are, file by file, and how the copy is held against the full package. */
export function redactedParts(language: TextLanguage, { exhibits }: Redactions): Html {
  const texts = redactedTexts(language);
  return html`<section><h2>${texts.parts}</h2>${texts.files}
<table><thead><tr>${texts.columns.map((column) => html`<th>${column}</th>`)}</tr></thead><tbody>
${exhibits.map((one) => row(one, texts))}</tbody></table>
<h3>${texts.both.title}</h3>${texts.both.text}</section>
`;
}

function row({ evidence, parts }: RedactedExhibit, texts: RedactedTexts): Html {
  const covered = parts.filter(({ is }) => is === 'covered');
  const leftOut = parts.filter(({ is }) => is === 'left_out');
  const whole = ({ covers }: RedactedPart) =>
    Object.values(covers).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const list = (lines: Html[]) => (lines.length === 0 ? texts.none : lines);
  return html`<tr><td>${evidence}</td>
<td>${list(covered.map((part) => html`<div><code>${part.part}</code> · ${texts.places(whole(part))}</div>`))}</td>
<td>${list(leftOut.map(({ part, why }) => html`<div><code>${part}</code> · ${why === null ? '' : texts.why[why]}</div>`))}</td></tr>
`;
}

/** The words of a read-me, with those that hold only of originals exchanged. */
export function ofRedacted(texts: ReadmeTexts, language: TextLanguage): ReadmeTexts {
  const { shows, evidence, imports, redactions } = redactedTexts(language);
  const meanings: Record<string, string> = { 'data/evidence/': evidence, 'data/imports/': imports };
  const rows = texts.inside.rows.map(([path, meaning]) => [path, meanings[path] ?? meaning] as const);
  return {
    ...texts,
    shows: { ...texts.shows, text: shows },
    inside: { ...texts.inside, rows: [[REDACTIONS, redactions], ...rows] },
  };
}
