import type { TextLanguage } from '../model/text-language';
import { type Assurance, rank, STEPS, type Step } from './assurance';
import { showInstant } from './zoned-time';

interface StepWords {
  name: string;
  /** What the step means, and what it does not. */
  means: string;
}

export interface AssuranceTexts {
  title: string;
  legend: string;
  /** That the steps build on each other. */
  rule: string;
  /** What is not said of the authority that confirmed a time. */
  authority: string;
  /** Of a package of covered copies. */
  covered: string;
  steps: Record<Step, StepWords>;
  at(number: number, of: number, name: string): string;
  besides(names: readonly string[]): string;
  time(authority: string, time: string): string;
  rows(counts: Assurance['rows']): string;
  colon: string;
}

const en: AssuranceTexts = {
  title: 'Assurance',
  legend: 'What the steps mean',
  rule: 'Each step needs all steps beneath it. A seal makes no screenshot of a redrawn picture, and no proof of origin of a file: what holds of such an exhibit besides is named apart. What the person wrote in data/case.json, data/contacts.json and data/notes.json stands on the first step.',
  authority:
    'Whether an authority that confirmed a time is a qualified one was not checked. In the European Union only a qualified time stamp is presumed to be right about date and time (Regulation (EU) No 910/2014, Articles 41 and 42).',
  covered:
    'This package holds covered copies. The log seals their originals, which data/redactions.json names; a copy that is covered is not, byte for byte, what was taken.',
  steps: {
    note: {
      name: 'Note of the person',
      means: 'The person wrote it down; it says what they say, and nothing here shows that it was so.',
    },
    given: {
      name: 'File as given',
      means:
        'The file is, byte for byte, what the person put in; it does not show who made it or whether it was changed before.',
    },
    rendering: {
      name: 'Redrawn, or in part',
      means:
        'What the page held was taken, but not both the browser’s own picture and the page’s content; it does not show how the screen looked.',
    },
    pixels: {
      name: 'Pixels with page content',
      means:
        'The browser’s own picture and the page’s content were taken together and can be held against each other; that neither was changed later is not shown.',
    },
    sealed: {
      name: 'Signed and chained',
      means:
        'A change after the capture by anyone without this installation’s key would show, as the hashes stand in a chained log and the package is signed; when it was taken, and that neither the page nor the extension was altered before, is not shown.',
    },
    timed: {
      name: 'Third-party time',
      means:
        'A time authority confirmed that this was there at a certain time, so it was not made later; that the authority is who its certificate says is for the receiver to check, and that the page was genuine is not shown.',
    },
    corroborated: {
      name: 'Matches the wallet’s statement',
      means:
        'Rows of this page stand in the wallet’s own statement too; the statement came from the person as well, and nobody asked the wallet whether it is genuine.',
    },
  },
  at: (number, of, name) => `Step ${number} of ${of}: ${name}.`,
  besides: (names) => `Besides: ${names.join(', ')}.`,
  time: (authority, time) => `${authority} confirmed it at ${time}.`,
  rows: ({ looked, matched, differs }) =>
    `Rows that match the statement: ${matched} of ${looked}${differs > 0 ? `; that differ: ${differs}` : ''}.`,
  colon: ': ',
};

const zh: AssuranceTexts = {
  title: '可信层级',
  legend: '各层级的含义',
  rule: '每一级都以其下各级为前提。重绘的画面不会因为盖了印而成为截图，文件的来历也不会因此得到证明；这类证据另外具备的条件，单独注明。当事人写在 data/case.json、data/contacts.json 和 data/notes.json 中的内容属于第 1 级。',
  authority:
    '确认时间的机构是否具备合格资质，未经核实。在欧盟，只有合格的时间戳才被推定日期和时间准确（欧盟第 910/2014 号条例第41条、第42条）。',
  covered:
    '本证据包收录的是遮盖副本。保管记录登记的是其原件，对应关系见 data/redactions.json；遮盖过的副本与取证所得的文件并非逐字节相同。',
  steps: {
    note: { name: '当事人的记录', means: '由当事人自己写下，只说明当事人这样陈述，不能说明事实如此。' },
    given: {
      name: '文件原样',
      means: '文件与当事人放入时逐字节相同；不能说明由谁制作，也不能说明此前是否改动过。',
    },
    rendering: {
      name: '重绘或内容不全',
      means: '取得了页面的内容，但浏览器画面和页面内容没有同时具备；不能说明屏幕当时的样子。',
    },
    pixels: {
      name: '画面与页面内容齐备',
      means: '浏览器提供的画面与页面内容一并取得，可以相互对照；不能说明此后没有改动。',
    },
    sealed: {
      name: '已签名并链式登记',
      means:
        '哈希值记入链式保管记录，证据包另有签名，没有该安装密钥的人在取证之后所作的改动会显现；不能说明取证的确切时间，也不能说明页面和扩展此前没有被改动。',
    },
    timed: {
      name: '第三方时间',
      means:
        '时间戳机构确认，在某一时间它已经存在，并非后来制作；该机构是否如其证书所称，由收件人核对；不能说明页面内容属实。',
    },
    corroborated: {
      name: '与钱包账单相符',
      means: '页面上的记录也见于钱包自己的账单；账单同样由当事人提供，没有向钱包方核实。',
    },
  },
  at: (number, of, name) => `第 ${number} 级（共 ${of} 级）：${name}。`,
  besides: (names) => `另外具备：${names.join('、')}。`,
  time: (authority, time) => `${authority} 于 ${time} 确认。`,
  rows: ({ looked, matched, differs }) =>
    `${looked} 条记录中有 ${matched} 条与账单一致${differs > 0 ? `，${differs} 条不一致` : ''}。`,
  colon: '：',
};

export const ASSURANCE: Record<TextLanguage, AssuranceTexts> = { en, zh };

/** `5/7 已签名并链式登记 Signed and chained`: in both languages, as the list of exhibits writes. */
export function stepName(step: Step): string {
  return `${rank(step)}/${STEPS.length} ${zh.steps[step].name} ${en.steps[step].name}`;
}

/** The step of an exhibit by number and name, what it means, and what else holds of it: a sentence each. */
export function assuranceSentences(assurance: Assurance, language: TextLanguage, like: string): string[] {
  const texts = ASSURANCE[language];
  const { step, holds, times, rows } = assurance;
  const { name, means } = texts.steps[step];
  const [first] = times;
  const besides = STEPS.filter((one) => holds.has(one) && rank(one) > rank(step)).map(
    (one) => texts.steps[one].name,
  );
  return [
    texts.at(rank(step), STEPS.length, name),
    means,
    ...(besides.length === 0 ? [] : [texts.besides(besides)]),
    ...(first === undefined ? [] : [texts.time(first.authority, showInstant(first.time, like))]),
    ...(rows.looked === 0 || rows.matched + rows.differs === 0 ? [] : [texts.rows(rows)]),
  ];
}
