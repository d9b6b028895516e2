import type { ChatMessage, Reading, Transaction } from '../../model/reading';
import type { CoverReason } from '../../model/redaction';
import { isPerson, mayBePerson } from '../rules/person-names';

interface Private {
  text: string;
  reason: CoverReason;
}

/** What a reading tells by its fields: names of people on the other side, of who wrote in a chat, and balances. */
export function privateInReading({
  transactions,
  messages,
}: Pick<Reading, 'transactions' | 'messages'>): Private[] {
  return [...transactions.flatMap(ofTransaction), ...messages.flatMap(ofMessage)];
}

function ofTransaction({ counterparty, balanceAfter, kind }: Transaction): Private[] {
  const name = counterparty?.value ?? '';
  const people = kind === 'transfer' ? mayBePerson(name) : kind !== 'payment' && isPerson(name);
  return [
    ...(people ? [{ text: name, reason: 'name' as const }] : []),
    ...(balanceAfter ? [{ text: balanceAfter.raw, reason: 'balance' as const }] : []),
  ];
}

/** What wallets call whoever answers, and what they call the reader; `青禾旗舰店:客服小满` has the name at its end. */
const ROLE =
  /^(?:(?:在线|人工|专属|智能|官方|平台|售后)*(?:客服|助手|助理|机器人|小助手|专员|坐席)(?:\s*\d+)?|(?:customer |live |virtual |online )?(?:support|service|care|agent|assistant|bot|help|helpdesk|team|representative|advisor|specialist)(?: (?:team|agent|bot|desk|center|centre|assistant|\d+))*|you|me|我|您|user|用户|customer|system|系统)$/i;

function ofMessage({ from, name }: ChatMessage): Private[] {
  const own = name?.split(/[:：]/).at(-1)?.trim() ?? '';
  return from === 'bot' || from === 'system' || own === '' || ROLE.test(own)
    ? []
    : [{ text: own, reason: 'name' }];
}
