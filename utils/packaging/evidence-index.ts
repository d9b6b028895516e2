import { type EvidenceItem, type EvidencePart, exhibit, type PartLabel } from '../model/evidence';
import type { ImportKind } from '../model/imported';
import type { TextLanguage } from '../model/text-language';
import { unturned } from '../model/unturned';
import { assuranceOf, type Step } from './assurance';
import { stepName } from './assurance-words';
import { writeCsv } from './csv';
import type { PackagedEvidence, PackageInput } from './package-input';
import { notesByExhibit } from './packed-notes';
import { readingCounts } from './reading-counts';
import { showInstant } from './zoned-time';

/** One file of an exhibit in the list of exhibits that a court or an authority asks for (证据目录). */
export interface IndexLine {
  number: string;
  class: string;
  name: string;
  source: string;
  proves: string;
  pages: string;
  obtainedAt: string;
  sha256: string;
  /** What the person noted, at the first file of the exhibit. */
  note: string;
  assurance: string;
}

/** In both languages at once, as one package goes to several receivers. */
export const HEADINGS = {
  number: '编号 No.',
  class: '种类 Class',
  name: '名称 Name',
  source: '来源 Source',
  proves: '证明内容 What it shows',
  pages: '页数 Pages',
  obtainedAt: '取得时间 Obtained at',
  sha256: 'SHA-256',
  note: '备注 Note',
  assurance: '可信层级 Assurance',
} as const satisfies Record<keyof IndexLine, string>;

const CLASSES: Record<PartLabel, string> = {
  pixels: '电子数据：页面画面 Electronic data: picture of the page',
  rendering: '电子数据：重绘画面（不是截图） Electronic data: redrawn picture, not a screenshot',
  derivative: '电子数据：派生图 Electronic data: derivative, put together from the pictures',
  target: '电子数据：当事人选定的页面元素 Electronic data: the element that the person chose',
  dom: '电子数据：页面文件 Electronic data: page content',
  text: '电子数据：页面文字 Electronic data: text of the page',
  places: '电子数据：文字在画面中的位置 Electronic data: where the words stand in the pictures',
  reading: '电子数据：读取结果 Electronic data: what was read',
  failure: '电子数据：报错记录 Electronic data: failure message as it was seen',
  rows: '电子数据：逐行收集的列表 Electronic data: rows gathered from a list',
  original: '当事人提供的文件（原样） File of the person’s own, as given',
  circumstances: '电子数据：取得情况记录 Electronic data: record of how it was obtained',
};

export function evidenceIndexCsv(input: PackageInput): string {
  const { evidence, createdAt } = input;
  const columns = Object.keys(HEADINGS) as (keyof IndexLine)[];
  const notes = notesByExhibit(evidence);
  const lines = evidence.flatMap((piece) =>
    indexLines(piece, createdAt, assuranceOf(piece, input).step).map((line, index) =>
      index === 0 ? { ...line, note: notes.get(line.number) ?? '' } : line,
    ),
  );
  return writeCsv([
    columns.map((column) => HEADINGS[column]),
    ...lines.map((line) => columns.map((column) => line[column])),
  ]);
}

/** The lines of one exhibit, a file each. `like` gives the offset of times, `step` how far it can be relied on. */
export function indexLines(piece: PackagedEvidence, like: string, step: Step): IndexLine[] {
  const { item } = piece;
  return item.parts.map((part) => ({
    number: exhibit(item.number),
    class: classOf(piece, part),
    name: `${titleOf(piece)} (${part.name})`,
    source: sourceOf(item),
    proves: whatItShows(piece, part),
    pages: isPicture(part) ? '1' : '',
    obtainedAt: showInstant(item.capturedAt, like),
    sha256: part.digest.sha256,
    note: '',
    assurance: stepName(step),
  }));
}

/** Of a file that the person brought, the kind that the person gave it. */
const IMPORTED: Record<ImportKind, string> = {
  statement: '书证／电子数据：钱包账单 Document: statement of the wallet',
  email: '电子数据：电子邮件 Electronic data: e-mail',
  screenshot: '电子数据：当事人的截图 Electronic data: screenshot of the person’s own',
  recording: '视听资料：录音录像 Audio-visual material: recording',
  chat: '电子数据：聊天记录 Electronic data: chat',
  document: '书证：文件 Document',
  other: '其他材料 Other material',
};

function classOf({ item }: PackagedEvidence, { label }: EvidencePart): string {
  return label === 'original' && item.imported ? IMPORTED[item.imported.kind] : CLASSES[label];
}

/** Where an exhibit comes from, in one line. */
export function sourceOf({ walletName, url, imported }: EvidenceItem): string {
  if (imported === undefined) return unturned(`${walletName} ${url}`);
  const from = imported.from === '' ? '' : `：“${unturned(imported.from)}”`;
  return `当事人提供 Given by the person${from}`;
}

/** The same in one language, for sheets that are in one. */
export function sourceIn({ walletName, url, imported }: EvidenceItem, language: TextLanguage): string {
  if (imported === undefined) return unturned(`${walletName} ${url}`);
  const { from } = imported;
  const said =
    language === 'zh'
      ? from === ''
        ? ''
        : `，称来源为“${from}”`
      : from === ''
        ? ''
        : `, who says of it: “${from}”`;
  return unturned(`${language === 'zh' ? '当事人提供的文件' : 'Given by the person'}${said}`);
}

/** A page may have no title. */
export function titleOf({ item }: PackagedEvidence): string {
  return unturned(item.title === '' ? item.walletName : item.title);
}

function isPicture({ label }: EvidencePart): boolean {
  return label === 'pixels' || label === 'rendering';
}

/** Says only what the capture can bear: what was shown and read, not that it is true. */
function whatItShows({ item, reading }: PackagedEvidence, part: EvidencePart): string {
  if (part.label === 'pixels')
    return `${item.walletName} 的页面当时的显示 What the page of ${item.walletName} displayed`;
  if (part.label === 'rendering') return '根据页面内容重新绘制 Redrawn from what the page contained';
  if (part.label === 'original')
    return '当事人提供的文件原样；其来源与真实性未经核实 The file as the person gave it; its origin and truth were not checked';
  if (item.imported && part.label === 'circumstances')
    return '文件何时、由谁说明来源后放入 When the file was put in, and where the person says it came from';
  if (part.label === 'circumstances')
    return '取证的时间、网址和设备情况 When, where and with what it was captured';
  if (part.label === 'rows')
    return '滚动或翻页时出现过的各行，不能证明列表完整 Rows that came into view while the list was scrolled or paged; not proven to be all of them';
  if (part.label === 'places') return '截图中各处文字的位置 Where the words stand in the pictures';
  if (part.label === 'derivative') return '由各张画面拼成 Put together from the single pictures';
  if (part.label === 'failure') return '页面上出现过的错误提示 An error message that was seen on the page';
  if (part.label === 'dom' || part.label === 'text' || part.label === 'target')
    return '页面当时的内容 What the page contained';
  const [zh, en] = [readingCounts(reading, 'zh'), readingCounts(reading, 'en')];
  return `从${item.imported ? '文件' : '页面'}读取：${zh} Read from the ${item.imported ? 'file' : 'page'}: ${en}`;
}
