import { exhibit } from '../../model/evidence';
import { sourceIn, titleOf } from '../evidence-index';
import type { PackagedEvidence, PackageInput } from '../package-input';
import { readingCounts } from '../reading-counts';
import { showInstant } from '../zoned-time';
import { CN_CAUTION, CN_HEAD, CN_SIGNATURE, isForeign } from './cn-texts';
import { CIVIL_EVIDENCE, sourceLine } from './rules';
import { blank, type CourtSheet, type SheetBlock, type Words } from './sheet';

/** Texts of one exhibit that get a line of their own for their translation; the rest are translated together. */
const TEXTS_LISTED = 8;

/** 证据目录, by 民事诉讼证据规定 第十九条: classed and numbered, with source, what is to be proven, and who hands it in when. */
export function cnEvidenceList(input: PackageInput): CourtSheet {
  return {
    name: 'cn-evidence-list',
    title: '证据目录',
    language: 'zh',
    wide: true,
    blocks: [
      CN_CAUTION,
      CN_HEAD,
      {
        kind: 'table',
        head: ['序号', '证据名称', '证据来源', '证明内容', '页数', '原件／复制件', '提交人', '提交日期'],
        shares: [0.08, 0.17, 0.24, 0.21, 0.08, 0.08, 0.07, 0.07],
        rows: input.evidence.map((piece, index) => rowOf(piece, index, input.createdAt)),
      },
      {
        kind: 'lines',
        lines: [
          `以上证据共 ${input.evidence.length} 份。`,
          ['副本份数（按对方当事人人数）：', blank('份数')],
          '“原件／复制件”留空：电子数据的制作者制作的与原件一致的副本，或者直接来源于电子数据的打印件，视为电子数据的原件（第十五条第二款）；是否符合，由提交人核对后填写。',
        ],
      },
      { kind: 'signature', lines: CN_SIGNATURE },
      ...translations(input),
      { kind: 'lines', lines: [`依据：${sourceLine(CIVIL_EVIDENCE, 'zh')}`] },
    ],
  };
}

function rowOf(piece: PackagedEvidence, index: number, like: string): Words[] {
  const { item } = piece;
  const pictures = item.parts.filter(({ label }) => label === 'pixels' || label === 'rendering').length;
  return [
    `${index + 1}\n${exhibit(item.number)}`,
    `${titleOf(piece)}\n${item.imported === undefined ? '电子数据' : '当事人提供的文件'}`,
    `${sourceIn(item, 'zh')}\n${item.imported === undefined ? '取证时间' : '放入时间'}：${showInstant(item.capturedAt, like)}`,
    [`${shown(piece)}\n`, blank('证明目的')],
    [...(pictures > 0 ? [`图片 ${pictures} 张\n`] : []), blank('打印页数')],
    [blank('原件／复制件')],
    [blank('提交人')],
    [blank('提交日期')],
  ];
}

/** Only what was shown and read; what that proves is for the person to say. */
function shown({ item, reading }: PackagedEvidence): string {
  return `从${item.imported === undefined ? '页面' : '文件'}读取：${readingCounts(reading, 'zh')}`;
}

/** A place for the translation of every text that is not in Chinese (第十七条). */
function translations({ evidence }: PackageInput): SheetBlock[] {
  const rows = evidence.flatMap(slotsOf);
  const rule = '向人民法院提供外文书证或者外文说明资料，应当附有中文译本（第十七条）。';
  return [
    { kind: 'heading', text: '外文材料的中文译本' },
    {
      kind: 'lines',
      lines: [
        rows.length === 0 ? `${rule}从各份证据读取的文字中没有发现外文；图片中的外文请自行核对。` : rule,
      ],
    },
    ...(rows.length === 0
      ? []
      : ([
          { kind: 'table', head: ['证据', '原文', '中文译文'], shares: [0.1, 0.45, 0.45], rows },
          {
            kind: 'signature',
            lines: [
              ['译者：', blank('译者姓名或翻译机构')],
              ['译者签名或者盖章：', blank('译者签名或者盖章')],
              ['翻译日期：', blank('年　月　日')],
            ],
          },
        ] as const)),
  ];
}

function slotsOf(piece: PackagedEvidence): Words[][] {
  const { item, reading } = piece;
  const label = exhibit(item.number);
  const texts = [
    ...(item.imported === undefined ? [{ of: '标题', text: titleOf(piece) }] : []),
    ...reading.failures.map(({ text }, index) => ({ of: `错误提示 ${index + 1}`, text })),
    ...reading.transactions.map(({ text }, index) => ({ of: `交易记录 ${index + 1}`, text })),
    ...reading.messages.map(({ text }, index) => ({ of: `聊天消息 ${index + 1}`, text })),
  ].filter(({ text }) => isForeign(text));
  const rest = texts.length - TEXTS_LISTED;
  return [
    ...texts
      .slice(0, TEXTS_LISTED)
      .map(({ of, text }): Words[] => [label, `${of}\n${text}`, [blank(`${label} ${of} 译文`)]]),
    ...(rest > 0
      ? [[label, `其余 ${rest} 处，见 reading.json`, [blank(`${label} 其余译文`)]] as Words[]]
      : []),
  ];
}
