import { exhibit } from '../../model/evidence';
import { assuranceOf } from '../assurance';
import { ASSURANCE, assuranceSentences } from '../assurance-words';
import { sourceIn, titleOf } from '../evidence-index';
import { factsOf, type MethodContext, methodContext } from '../method-facts';
import type { Term } from '../method-texts';
import type { PackagedEvidence, PackageInput } from '../package-input';
import { showInstant } from '../zoned-time';
import { CN_CAUTION, CN_HEAD, CN_SIGNATURE } from './cn-texts';
import { INTERNET_COURTS, sourceLine } from './rules';
import { blank, type CourtSheet, type SheetBlock, type Words } from './sheet';

/** The six points of 互联网法院规定 第十一条第一款, in its words. */
const POINTS = [
  '（一）电子数据生成、收集、存储、传输所依赖的计算机系统等硬件、软件环境是否安全、可靠',
  '（二）电子数据的生成主体和时间是否明确，表现内容是否清晰、客观、准确',
  '（三）电子数据的存储、保管介质是否明确，保管方式和手段是否妥当',
  '（四）电子数据提取和固定的主体、工具和方式是否可靠，提取过程是否可以重现',
  '（五）电子数据的内容是否存在增加、删除、修改及不完整等情形',
  '（六）电子数据是否可以通过特定形式得到验证',
] as const;

/** What was recorded of each exhibit, set against the six points by which a court looks at electronic data; the rest stays open. */
export function cnElectronicData(input: PackageInput): CourtSheet {
  const context = methodContext('zh', input);
  return {
    name: 'cn-electronic-data',
    title: '电子数据情况说明',
    language: 'zh',
    wide: false,
    blocks: [
      CN_CAUTION,
      CN_HEAD,
      {
        kind: 'lines',
        lines: [
          '以下对照《最高人民法院关于互联网法院审理案件若干问题的规定》第十一条第一款所列六项审查内容，逐份列出取证时记录的事实。记录中没有的，注明“未记录”；只能由当事人说明的，留空。是否真实、是否采信，由法院审查判断。',
          '第十一条第二款：通过电子签名、可信时间戳、哈希值校验、区块链等技术手段，能够证明其真实性的，互联网法院应当确认。本证据包采用哈希值校验和设备签名；设备签名只能说明出自同一份安装，不能说明签名人身份。时间戳见各份证据的第（六）项。',
        ],
      },
      ...input.evidence.flatMap((piece) => exhibitBlocks(piece, context)),
      { kind: 'signature', lines: CN_SIGNATURE },
      { kind: 'lines', lines: [`依据：${sourceLine(INTERNET_COURTS, 'zh')}`] },
    ],
  };
}

function exhibitBlocks(piece: PackagedEvidence, context: MethodContext): SheetBlock[] {
  const answers = piece.item.imported === undefined ? ofCapture(piece, context) : ofFile(piece, context);
  return [
    { kind: 'heading', text: `${exhibit(piece.item.number)} ${titleOf(piece)}` },
    {
      kind: 'table',
      head: ['审查内容', '取证时记录的事实', '由当事人补充'],
      shares: [0.24, 0.54, 0.22],
      rows: POINTS.map((point, index): Words[] => {
        const answer = answers[index] ?? { facts: [], open: [] };
        const open = answer.open.flatMap((name, at) => (at === 0 ? [blank(name)] : ['\n', blank(name)]));
        return [point, answer.facts.join('\n'), open];
      }),
    },
  ];
}

interface Answer {
  facts: string[];
  open: string[];
}

function ofCapture(piece: PackagedEvidence, context: MethodContext): Answer[] {
  const tell = teller(piece, context);
  return [
    {
      facts: [
        ...tell('browser', 'extension', 'window', 'zone'),
        '生成：页面由钱包方的服务器提供，其系统环境无从记录。',
        '收集：在当事人自己的浏览器中进行，没有重新加载页面。',
        '传输：取得的内容没有发送到任何地方；证据包为 ZIP 文件，附哈希值清单和签名。',
      ],
      open: ['设备型号、操作系统及归属', '设备安全状况及检查方式'],
    },
    {
      facts: [
        `来源：${sourceIn(piece.item, 'zh')}`,
        ...tell('began', 'lasted', 'server', 'extent', 'reader', 'failures'),
      ],
      open: ['登录账户的人及其与当事人的关系'],
    },
    storage(tell),
    {
      facts: [
        '工具：浏览器扩展“钱包见证”；各类文件的形成方法见 data/method.zh.html。',
        ...tell('started', 'permission', 'target', 'ownButton'),
        '重现：账户持有人可以再次登录并对同一网址取证，但页面内容可能已经变化，取证当时的画面无法重现；哈希值和签名的核验，任何人均可随时重复进行。',
      ],
      open: ['提取人姓名', '能否当庭登录演示'],
    },
    {
      facts: [
        ...tell('covered', 'missing', 'list', 'notes', 'address'),
        '取证之后的改动：没有该安装密钥的人所作的改动，核验哈希值和签名即可发现。取证之前页面是否被改动、扩展本身是否被改动，本记录不能说明。',
      ],
      open: ['对缺失部分的说明'],
    },
    verification(piece, context),
  ];
}

function ofFile(piece: PackagedEvidence, context: MethodContext): Answer[] {
  const tell = teller(piece, context);
  return [
    {
      facts: ['生成和收集的环境：未记录。文件由当事人提供，按原样保存。'],
      open: ['文件由何系统生成', '取得文件所用的设备'],
    },
    {
      facts: tell('given', 'fileName', 'kind', 'from', 'modified', 'fileRead'),
      open: ['文件制作人', '文件形成时间'],
    },
    storage(tell),
    {
      facts: ['提取：由当事人选择文件放入，一个字节都没有改动。'],
      open: ['提取人姓名', '提取过程', '能否从来源处再次取得'],
    },
    {
      facts: [
        '放入之后的改动：没有该安装密钥的人所作的改动，核验哈希值和签名即可发现。放入之前是否改动过、扩展本身是否被改动，本记录不能说明。',
      ],
      open: ['文件是否完整'],
    },
    verification(piece, context),
  ];
}

function storage(tell: (...terms: Term[]) => string[]): Answer {
  return {
    facts: ['存储：扩展在当事人设备上的本地数据库；存入后读出并重新计算哈希值。', ...tell('seal', 'events')],
    open: ['存储设备及现保管人', '保管方式'],
  };
}

function verification(piece: PackagedEvidence, { input }: MethodContext): Answer {
  const { item } = piece;
  const assurance = assuranceOf(piece, input);
  const times = assurance.times.map(({ authority, time }) =>
    ASSURANCE.zh.time(authority, showInstant(time, input.createdAt)),
  );
  return {
    facts: [
      '哈希值：本份证据全部文件的 SHA-256 列于 manifest-sha256.txt 和 data/evidence-index.html。',
      ...item.parts.slice(0, 1).map(({ name, digest }) => `${name}：${digest.sha256}`),
      `签名密钥指纹：${input.signer.fingerprint}`,
      ...(times.length === 0 ? ['可信时间戳：制作本页时没有。'] : times.map((said) => `时间戳：${said}`)),
      ...assuranceSentences(assurance, 'zh', input.createdAt)
        .slice(0, 1)
        .map((said) => `${ASSURANCE.zh.title}：${said}${ASSURANCE.zh.steps[assurance.step].means}`),
      '核验方法见 README.zh.html。',
    ],
    open: [...(times.length === 0 ? [] : ['时间戳服务机构的资质']), '是否已公证、鉴定或存证'],
  };
}

/** Facts by their names, each as `名称：…`; one that is not recorded says so, one that does not apply is left out. */
function teller(piece: PackagedEvidence, context: MethodContext): (...terms: Term[]) => string[] {
  const facts = new Map(factsOf(piece, context));
  const { texts } = context;
  return (...terms) =>
    terms.flatMap((term) => {
      const said = facts.get(term);
      if (said === undefined) return [];
      return [`${texts.terms[term]}：${said === null ? texts.notRecorded : joined(said)}`];
    });
}

function joined(said: readonly string[]): string {
  return said.map((line) => line.replace(/。$/, '')).join('；');
}
