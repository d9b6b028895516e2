import { findAmount } from '../reading/amount';

/** That a refund is made or on its way, as a provider says it: `退款将在3个工作日内到账`, `your refund has been issued`. */
const PROMISED =
  /(?:will|'ll|’ll|shall|has|have|been|being|are|is)\b.*\brefund|\brefund\w*\b.*\b(?:issued|initiated|processed|approved|submitted|arrive|arrives|credited|completed|on its way|within)|\bmoney\b.*\b(?:returned|back to)|(?:将|会|已|为您|正在).*(?:退款|退回|退还|返还)|(?:退款|退回|退还|返还).*(?:到账|处理|提交|发起|成功|原路|工作日|完成)/i;
/** A refusal, a condition or a question is no promise. */
const OPEN =
  /\b(?:not|no|cannot|can['’]t|won['’]t|unable|if|whether|once|unless|until|may|might|could|would|should|request|policy|need|refused|declined|rejected)\b|不能|无法|不会|不予|不支持|未|没有|如果|如需|若|是否|可以申请|可能|请先|请您|需要|审核|拒绝|驳回|吗/i;
const PERIOD =
  /(?:(\d{1,2})\s*(?:-|–|—|~|～|to|至|到)\s*)?(\d{1,2})\s*(?:个)?\s*(business|working|工作)?\s*(days?|日|天|hours?|小时|weeks?|周)/i;

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
  return { amount: amountIn(said) ?? amountIn(text), days: daysIn(said) ?? daysIn(text) ?? WITHOUT_A_TIME };
}

function amountIn(text: string) {
  const money = findAmount(text)?.money;
  return money && money.value !== null ? money : null;
}

function daysIn(text: string): number | null {
  const [, , last, working, unit = ''] = PERIOD.exec(text) ?? [];
  if (last === undefined) return null;
  const count = Number(last);
  if (/^hour|小时/i.test(unit)) return Math.ceil(count / 24);
  if (/^week|周/i.test(unit)) return count * 7;
  return working === undefined ? count : count * 2;
}
