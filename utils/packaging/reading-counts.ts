import type { Reading } from '../model/reading';
import type { TextLanguage } from '../model/text-language';

const WORDS: Record<
  TextLanguage,
  { of: (count: number, kind: Kind) => string; comma: string; none: string }
> = {
  en: {
    of: (count, kind) =>
      `${count} ${{ transactions: 'transaction', failures: 'error message', messages: 'chat message' }[kind]}${count === 1 ? '' : 's'}`,
    comma: ', ',
    none: 'no transactions, error messages or chat messages',
  },
  zh: {
    of: (count, kind) =>
      `${{ transactions: '交易记录', failures: '错误提示', messages: '聊天消息' }[kind]} ${count} 条`,
    comma: '、',
    none: '没有交易记录、错误提示或聊天消息',
  },
};

const KINDS = ['transactions', 'failures', 'messages'] as const;
type Kind = (typeof KINDS)[number];

/** What was read, by kind and count; of a kind that was not found nothing is said. `7 transactions, 1 error message` */
export function readingCounts(reading: Pick<Reading, Kind>, language: TextLanguage): string {
  const { of, comma, none } = WORDS[language];
  const found = KINDS.filter((kind) => reading[kind].length > 0);
  return found.length === 0 ? none : found.map((kind) => of(reading[kind].length, kind)).join(comma);
}
