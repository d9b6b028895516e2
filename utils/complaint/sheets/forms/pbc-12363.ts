import { source } from '../../../redress/define';
import { reasonCn } from '../choices/law-cn';
import { complaintMade } from '../fills/attempts';
import { complainant, provider } from '../fills/parties';
import { asks, story } from '../fills/story';
import type { Fill, Form } from '../form';

/** What happened, and that the provider was asked first: article 41 takes no complaint that was not. */
const facts: Fill = (sheet) => {
  const pieces = [...(story(sheet) ?? []), ...(complaintMade(sheet) ?? [])];
  return pieces.length > 0 ? pieces : null;
};

/** Article 42 lists what a complaint to a branch of the People's Bank says; articles 41 and 43 when it is taken. */
export const pbc12363: Form = {
  id: 'pbc-12363',
  desk: { en: 'People’s Bank of China branch (12363)', zh: '人民银行分支机构（12363）' },
  source: source(
    '中国人民银行金融消费者权益保护实施办法（令〔2020〕第5号）第41–42条',
    'https://github.com/LuisChen1Q84/AgentSystem/blob/c29a8c1f971cfa0fa3d9f24bbf7b4f2489160fd1/知识库/pbc_weixin/中国人民银行金融消费者权益保护实施办法_2020.md',
    'official_copy',
    '2026-11-22',
  ),
  language: 'zh',
  note: {
    en: 'To the branch where the payment institution has its seat, after its own answer. Not taken while a court, arbitrator, mediator or another authority has the matter. Somebody who acts for you needs an original power of attorney and both identity papers.',
    zh: '先向支付机构投诉，不接受其处理结果的，再向机构住所地的分支机构提出。法院、仲裁、调解组织或其他部门已受理的，不予受理。委托他人办理的，须提交授权委托书原件和双方身份证明。',
  },
  to: 'authority',
  steps: ['cn.3'],
  provider: null,
  issues: 'all',
  fields: [
    { label: '姓名', gloss: 'Name', fill: complainant },
    { label: '有效身份证件信息', gloss: 'Identity document', fill: 'person' },
    { label: '联系方式', gloss: 'How to reach you', fill: 'person' },
    { label: '投诉对象', gloss: 'Whom you complain about', fill: provider },
    {
      label: '投诉对象住所地',
      gloss: 'Its registered seat (in its licence and user agreement)',
      fill: 'person',
    },
    { label: '投诉请求', gloss: 'What you ask for', fill: asks },
    { label: '事实', gloss: 'Facts', fill: facts },
    { label: '理由', gloss: 'Grounds', fill: reasonCn },
  ],
};
