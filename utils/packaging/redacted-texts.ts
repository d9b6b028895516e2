import type { WhyOut } from '../model/redactions';
import type { TextLanguage } from '../model/text-language';
import { chainRule } from './chain-rule';
import { type Html, html } from './html';

/** What the read-me of a redacted package says in place of, or beside, that of a whole one. */
export interface RedactedTexts {
  title: string;
  text: Html;
  /** Above the list of what is covered and left out. */
  parts: string;
  /** Where the same is told of each file. */
  files: Html;
  columns: readonly [exhibit: string, covered: string, leftOut: string];
  /** None: what would help to guess was taken out of a record, or its metadata out of a picture. */
  places(count: number): string;
  none: string;
  why: Record<WhyOut, string>;
  both: { title: string; text: Html };
  /** In place of what the check shows of a whole package. */
  shows: Html;
  /** In place of what lies in the folders of the exhibits. */
  evidence: string;
  imports: string;
  redactions: string;
}

const en: RedactedTexts = {
  title: 'This is a redacted copy',
  text: html`<p>Private words, numbers and parts of pictures are covered in this copy: in texts by <code>█</code>, in pictures by
    black areas. Nothing lies beneath, and the covered pictures were written anew. The originals exist: they are sealed as they were
    captured, unchanged, and the person has them. What is covered was chosen by the person; that it does not matter is not proven.</p>`,
  parts: 'What is covered or left out',
  files: html`<p><code>data/redactions.json</code> says of each exhibit and file whether it is the original (identical), a covered copy,
    or left out, how many places are covered and why, and from which sealed original it comes. A text in an older encoding than Unicode is covered
    in a copy in UTF-8.</p>`,
  columns: ['Exhibit', 'Covered', 'Left out'],
  places: (count) =>
    count === 0 ? 'written anew, nothing in it covered' : `${count} ${count === 1 ? 'place' : 'places'}`,
  none: '–',
  why: {
    person: 'the person left it out',
    not_looked_through: 'a picture that the person did not look through',
    derivative: 'put together from the other pictures',
    still_shown: 'it could not be made sure that everything is covered',
    kind: 'files of this kind cannot be covered',
    charset: 'it cannot be told in which encoding its text is',
    places: 'it tells how long the covered words are',
    unreadable: 'the picture could not be opened',
  },
  both: {
    title: 'With the full package',
    text: html`<p>Whoever holds the full package, too, can check that both belong together. For each exhibit, the SHA-256 of its
      <code>capture.json</code> (or <code>import.json</code>) in the full package is the one that <code>custody.jsonl</code> in both packages
      and <code>data/redactions.json</code> here name; that record names the SHA-256 of every original; and
      <code>data/redactions.json</code> names every covered copy. Of texts that are not identical the hash of the original stands
      only in that record: from a hash beside a text of which all but a number is known, the number could be guessed.</p>`,
  },
  shows: html`<p>If the check succeeds, no file of this copy has been changed, lost or added since its lists were written. The log
    <code>custody.jsonl</code> names <code>data/redactions.json</code>, and for each exhibit the sealed record from which the copies were made. ${chainRule.en}</p>`,
  evidence: 'The exhibits, one folder each: identical files and covered copies',
  imports: 'Files that the person brought, identical or covered, where there are any',
  redactions: 'What is covered or left out, and the sealed originals by SHA-256',
};

const zh: RedactedTexts = {
  title: '这是遮盖副本',
  text: html`<p>本副本遮盖了涉及隐私的文字、号码和部分画面：文字处以 <code>█</code> 代替，图片处以黑色填满，下面没有任何内容，图片也已重新生成。原件仍在：均按取证时的原样封存，没有改动，由当事人保管。遮盖哪些内容由当事人决定；被遮盖的内容是否无关紧要，本副本不能证明。</p>`,
  parts: '遮盖和未放入的内容',
  files: html`<p><code>data/redactions.json</code> 逐份逐件说明：文件是原件（identical）、遮盖副本（covered）还是未放入（left_out），遮盖了多少处、原因是什么、来自哪一份封存的原件。采用旧式编码（如 GBK）的文字，其遮盖副本改用 UTF-8。</p>`,
  columns: ['证据', '有遮盖', '未放入'],
  places: (count) => (count === 0 ? '重新写成，其中没有遮盖' : `${count} 处`),
  none: '无',
  why: {
    person: '当事人决定不放入',
    not_looked_through: '图片未经当事人查看',
    derivative: '由其他图片拼成',
    still_shown: '无法确认已全部遮盖',
    kind: '这类文件无法遮盖',
    charset: '无法确定文字的编码',
    places: '会透露被遮盖文字的长度',
    unreadable: '图片无法打开',
  },
  both: {
    title: '与完整证据包对照',
    text: html`<p>同时持有完整证据包的人，可以核对两者是否同源：完整包中每份证据的 <code>capture.json</code>（或 <code>import.json</code>），其 SHA-256 应与两个包的 <code>custody.jsonl</code> 和本包的 <code>data/redactions.json</code> 所列一致；该文件列出每个原件的 SHA-256；<code>data/redactions.json</code> 列出每个遮盖副本的 SHA-256。文字文件如有遮盖，其原件的哈希值只在该文件中列出：如果一段文字只有某个号码未知，凭公开的哈希值就能把号码试出来。</p>`,
  },
  shows: html`<p>核验通过，即说明自清单写成以来，本副本没有文件被改动、缺失或增加。保管记录 <code>custody.jsonl</code> 列出 <code>data/redactions.json</code> 的哈希值，以及每份副本所依据的封存记录的哈希值。${chainRule.zh}</p>`,
  evidence: '各份证据，每份一个文件夹：未改动的原件和遮盖副本',
  imports: '当事人提供的文件（如有），原样或遮盖副本',
  redactions: '遮盖和未放入的内容，以及封存原件的 SHA-256',
};

export function redactedTexts(language: TextLanguage): RedactedTexts {
  return language === 'zh' ? zh : en;
}
