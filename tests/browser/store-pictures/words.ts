import type { CaseWords } from '../person';

/** What stands over each picture, and what the invented person writes. */
export const STORE_WORDS: Record<
  'en' | 'zh',
  { titles: Record<Shown, string>; tile: [string, string]; words: CaseWords }
> = {
  en: {
    titles: {
      capture: 'One click keeps the page: sealed, stored and read back',
      evidence: 'What was read is there to be checked, beside the page itself',
      findings: 'It finds what does not fit; you decide whether it counts',
      complaint: 'The complaint is written from the facts, each with its exhibit',
      export: 'One file holds it all, and whoever gets it can check it offline',
    },
    tile: ['Wallet Witness', 'Proof from your wallet’s page that anyone can check'],
    words: {
      issueType: 'wrong_charge',
      provider: 'Example Wallet',
      account: 'lin.wei@example.com',
      complainant: 'Lin Wei',
      whatHappened:
        'I bought one ferry ticket. The first attempt was reported as failed, and I was charged twice for it in the same minute.',
      whatIsAsked:
        'Please return the second charge of 86.40 USD and confirm that the failed attempt was not charged.',
    },
  },
  zh: {
    titles: {
      capture: '点一下就留住这一页：封存、保存、读回核对',
      evidence: '读出了什么，就在页面旁边，可以逐项核对',
      findings: '找出对不上的地方，是否采用由您决定',
      complaint: '投诉书据事实写成，每个事实都注明证据编号',
      export: '全部装进一个文件，收到的人离线就能核验',
    },
    tile: ['钱包见证', '留住钱包页面上的证据，任何人都能核验'],
    words: {
      issueType: 'wrong_charge',
      provider: '示例钱包',
      account: 'lin.wei@example.com',
      complainant: '林薇',
      whatHappened: '我只买了一张船票。第一次付款提示失败，之后同一分钟内被扣了两次。',
      whatIsAsked: '请退回多扣的 268.00 元，并确认提示失败的那一笔没有扣款。',
    },
  },
};

export type Shown = 'capture' | 'evidence' | 'findings' | 'complaint' | 'export';
