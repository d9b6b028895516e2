import { findAmount } from '../reading/amount';

/** That a refund is made or on its way, as a provider says it: `退款将在3个工作日内到账`, `your refund has been issued`. */
const PROMISED =
  /(?:will|'ll|’ll|shall|has|have|been|being|are|is)\b.*\brefund|\brefund\w*\b.*\b(?:issued|initiated|processed|approved|submitted|arrive|arrives|credited|completed|on its way|within)|\bmoney\b.*\b(?:returned|back to)|(?:将|会|已|为您|正在).*(?:退款|退回|退还|返还)|(?:退款|退回|退还|返还).*(?:到账|处理|提交|发起|成功|原路|工作日|完成)/i;
/** A refusal, a condition or a question is no promise. */
const OPEN =
  /\b(?:not|no|cannot|can['’]t|won['’]t|unable|if|whether|once|unless|until|may|might|could|would|should|request|policy|need|refused|declined|rejected)\b|不能|无法|不会|不予|不支持|未|没有|如果|如需|若|是否|可以申请|可能|请先|请您|需要|审核|拒绝|驳回|吗/i;
const PERIOD =
  /(?<![\d.,月/-])(?:\d{1,3}\s*(?:-|–|—|~|～|to|至|到)\s*)?(\d{1,3})\s*(?:个)?\s*(business|working|工作)?\s*(days?|日|天|hours?|小时|weeks?|周|months?|月)(?![a-z\d])/gi;
/**
 * A time that is named in another way: a date, a number in letters, a cycle of somebody's bills. Nobody here knows when
 * it is over, so nothing is claimed.
 */
const OTHER_TIME =
  /\b(?:jan|feb|mar|apr|may(?=\s\d)|(?<=\d\s)may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b|\d[-/.]\d{1,2}[-/.]\d|\d\s*月\s*\d|cycle|statement|\b(?:by|on|before)\s+(?:the\s+)?\d|\ba\s+(?:day|week|month|year)|\b(?:next|this|end of|one|two|three|four|six|eight|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety)\b[\s-]*(?:\w+[\s-]+)?(?:day|week|month|year)|[一二两三四五六七八九十百半几数]+\s*(?:个)?\s*(?:多)?(?:工作)?(?:日|天|周|星期|月|季|年)|账单|账期|下个?月|月底|年底|年内/i;

/** What is longer is no sentence. */
const LONGEST = 600;

/** When the promise names no time: longer than any time that wallets and card schemes name for a refund. */
const WITHOUT_A_TIME = 15;

export interface PromisedRefund {
  /** The sum, where the message names one. */
  amount: ReturnType<typeof amountIn>;
  /** Calendar days after which it is overdue; of working days twice their number, so that no holiday is forgotten. */
  days: number;
}

/** The refund that a message promises; null where it promises none. */
export function promiseIn(text: string): PromisedRefund | null {
  const sentences = text.split(/[。！？!?；;\n]+|\.(?=\s|$)|[，,]\s*(?=如|若|if\b)/i);
  const said = sentences.find(
    (sentence) => sentence.length <= LONGEST && PROMISED.test(sentence) && !OPEN.test(sentence),
  );
  if (said === undefined) return null;
  if (OTHER_TIME.test(text)) return null;
  return { amount: amountIn(said) ?? amountIn(text), days: daysIn(text) ?? WITHOUT_A_TIME };
}

function amountIn(text: string) {
  const money = findAmount(text)?.money;
  return money && money.value !== null ? money : null;
}

/** All the periods that a message names, one after the other: the shop's own, then that of the bank. */
function daysIn(text: string): number | null {
  const periods = [...text.matchAll(PERIOD)].map(([, last, working, unit = '']) => {
    const count = Number(last);
    if (/^hour|小时/i.test(unit)) return Math.ceil(count / 24);
    if (/^month|月/i.test(unit)) return count * 31;
    return (/^week|周/i.test(unit) ? count * 7 : count) * (working === undefined ? 1 : 2);
  });
  return periods.length === 0 ? null : periods.reduce((sum, days) => sum + days, 0);
}
