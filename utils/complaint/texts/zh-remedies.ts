import type { ChargeFault } from '../../model/case';
import type { IssueKey } from '../matter';
import type { ClaimText } from './words';

/** What a remedy is about: the problem, of a wrong charge together with what is wrong with it. */
type Trouble = IssueKey | `wrong_charge ${Exclude<ChargeFault, 'twice'>}`;

/** What is asked by default, as verb phrases that follow 请贵公司 and 请求督促该机构 alike. */
export function zhAsks(issue: IssueKey, fault: ChargeFault | null, claims: readonly ClaimText[]): string[] {
  const trouble: Trouble =
    issue === 'wrong_charge' && fault !== null && fault !== 'twice' ? `${issue} ${fault}` : issue;
  const about = claims.map((claim) => REFUND[trouble](claim)).filter((ask) => ask !== '');
  return [...FIRST[issue], ...about, ...LAST[trouble]];
}

const FIRST: Record<IssueKey, string[]> = {
  payment_failed: [],
  wrong_charge: [],
  account_theft: ['立即采取措施保护本人账户：暂停支出，退出全部登录设备，并解除非本人设置的自动扣款'],
  no_answer: ['安排工作人员就本人所提问题逐项作出书面答复'],
  privacy: [
    '提供所持有的本人个人信息的副本，并书面说明信息来源以及提供给了哪些第三方',
    '更正或删除不准确、不再必要的信息，并停止未经本人同意的对外提供',
    '书面说明本人信息是否发生过泄露，以及泄露的时间和范围',
  ],
  general: ['核实上述情况，并书面说明原因及处理方案'],
};

const RECORDS = '更正本人账户记录，并退还因该扣费产生的手续费';
const COPIES = '如不予退款，提供所依据材料的副本';

const LAST: Record<Trouble, string[]> = {
  payment_failed: ['如款项已扣，退还款项及相关费用，或完成该笔交易；如未扣款，确认不再扣收'],
  wrong_charge: [RECORDS],
  'wrong_charge not_authorised': ['解除与该扣费有关的免密支付、自动扣款等授权', COPIES],
  'wrong_charge wrong_amount': [RECORDS],
  'wrong_charge fee': ['更正本人账户记录'],
  account_theft: ['提供本人账户的登录、设备及变更记录', '恢复本人对账户的正常使用，并更正账户记录', COPIES],
  no_answer: ['告知本人该问题的负责人员及联系方式'],
  privacy: [],
  general: [],
};

const REFUND: Record<Trouble, (claim: ClaimText) => string> = {
  payment_failed: (claim) => {
    if (claim.kind === 'one')
      return `书面说明${claim.amount ? `该笔${claim.amount}交易` : '所示交易'}${claim.cite}的处理结果、未能完成的原因，以及是否已实际扣款`;
    if (claim.kind === 'several')
      return `逐笔书面说明所示${claim.count}笔交易${inAll(claim.sum)}${claim.cite}的处理结果，以及是否已实际扣款`;
    return '书面说明该笔交易的处理结果，以及是否已实际扣款';
  },
  wrong_charge: refund,
  'wrong_charge not_authorised': (claim) => {
    if (claim.kind === 'one')
      return `退还未经本人授权的${claim.amount ?? '所示款项'}${claim.cite}，并将账户恢复至扣款前的状态`;
    if (claim.kind === 'none') return '退还未经本人授权的全部扣款，并将账户恢复至扣款前的状态';
    return `核查所示${claim.count}笔交易${inAll(sumOf(claim))}${claim.cite}，退还其中未经本人授权的款项，并将账户恢复至扣款前的状态`;
  },
  'wrong_charge wrong_amount': (claim) => {
    const charge =
      claim.kind === 'one'
        ? `${claim.amount === null ? '所示扣费' : `该笔${claim.amount}扣费`}${claim.cite}`
        : claim.kind === 'none'
          ? '该笔扣费'
          : `所示${claim.count}笔扣费${claim.cite}`;
    return `书面说明${charge}的计算依据，并退还超出约定金额的部分`;
  },
  'wrong_charge fee': (claim) => {
    const fee =
      claim.kind === 'one'
        ? `手续费${claim.amount ?? ''}${claim.cite}`
        : claim.kind === 'none'
          ? '该手续费'
          : `所示${claim.count}笔交易的手续费${claim.cite}`;
    return `退还${fee}；如认为应当收取，书面说明收费依据以及事先告知的情况`;
  },
  account_theft: (claim) => {
    if (claim.kind === 'one') return `退还${claim.amount ?? '所示款项'}${claim.cite}`;
    if (claim.kind === 'none') return '退还未经本人授权的全部款项';
    return `核查所示${claim.count}笔交易${inAll(sumOf(claim))}${claim.cite}，退还其中未经本人授权的款项`;
  },
  no_answer: (claim) => (claim.kind === 'none' ? '' : stateOf(claim)),
  privacy: () => '',
  general: (claim) => (claim.kind === 'none' ? '' : stateOf(claim)),
};

function refund(claim: ClaimText): string {
  if (claim.kind === 'one') {
    return `退还${claim.amount ?? '所示款项'}${claim.cite}；如认为扣费无误，书面说明扣费依据`;
  }
  if (claim.kind === 'several') {
    return `核查所示${claim.count}笔交易${inAll(claim.sum)}${claim.cite}，退还其中错误扣收的款项，并书面说明各笔扣费的依据`;
  }
  if (claim.kind === 'none') return '退还错误扣收的款项，并书面说明扣费依据';
  const { count, amount, others, cite, refunds } = claim;
  const charges = `${count === 2 ? '两' : count}笔${amount}的扣费${cite}`;
  if (refunds) return `书面说明所示退款${refunds}对应${charges}中的哪一笔，并退还其余没有依据的扣费`;
  if (count === 2) return `退还${charges}中的一笔；如认为两笔均应收取，书面说明各笔扣费的依据`;
  return `${charges}，保留一笔，退还其余各笔，合计${others}；如认为均应收取，书面说明各笔扣费的依据`;
}

function stateOf(claim: Exclude<ClaimText, { kind: 'none' }>): string {
  return `说明所示${claim.kind === 'one' ? '交易' : '各笔交易'}${claim.cite}的处理情况`;
}

function inAll(sum: string | null): string {
  return sum ? `（合计${sum}）` : '';
}

function sumOf(claim: ClaimText): string | null {
  return claim.kind === 'several' ? claim.sum : null;
}
