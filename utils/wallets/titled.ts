import type { Transaction } from '../model/reading';
import { readKind } from '../reading/kind';
import { kindOfTitle } from '../reading/row-kind';
import { isStatusWord } from '../reading/status';
import type { Wallet } from './define-wallet';

/** Longer than this a title is a sentence. */
const LONGEST = 60;

/** Of a portrait without a picture. */
const INITIALS = /^\p{Lu}{1,2} (?=\p{Lu})/u;

/** Kinds in which money goes to or comes from the person's own accounts, or to the wallet itself. */
const OWN = /^(?:topup|withdrawal|fee|exchange|other)$/;

/** What is no name: sentences, the person's own places for money, coins, advice. */
const NO_NAME =
  /^(?:you|your|the|an?|my|sie|vous|tu|usted|você|вы|您|你)(?![\p{L}\p{N}])|\b(?:bought|sold|added|moved|exchanged|converted|cashed|refund(?:ed)?|topped|balance|savings|bank|pocket|pot|vault|jar|card|account|wallet|bitcoin|btc|ethereum|eth|stocks?|invest\p{L}*|saldo|konto|compte|solde|cuenta|conta|tarjeta|cartão|банк\p{L}*|счет|карт[аы])(?![\p{L}\p{N}])|零钱|余额|银行|信用卡|二维码|红包|群收款|\d{4}|[…|:：→⇄↔]|\.{3}/iu;

/** `To Sofia Marin`: which way, and who. */
const SIDE = /^(?:to|from|an|von|à|de|para|кому|от)\s+(?=\p{Lu})/iu;

/**
 * Rows of a wallet whose lists put the other side's name first: where the general reader left it open, the title that
 * says nothing else is that name.
 */
export function withTitleNames(rows: Transaction[], wallet: Wallet): Transaction[] {
  const isWallet = (name: string) => name === wallet.name.en || name === wallet.name.zh;
  return rows.map((row) => {
    const title = row.counterparty === null ? row.description : null;
    const isFirst = title !== null && row.text.replace(INITIALS, '').startsWith(title);
    const name = title && isFirst && !OWN.test(row.kind) ? nameOf(title) : null;
    return title && name && !isWallet(name) ? { ...row, counterparty: { raw: title, value: name } } : row;
  });
}

function nameOf(title: string): string | null {
  if (title.length > LONGEST || NO_NAME.test(title) || isStatusWord(title)) return null;
  if (kindOfTitle(title) !== 'unknown') return null;
  const name = title.replace(SIDE, '');
  // `Paid to`, `Money sent to`: the name stands elsewhere.
  const isCut = /\s(?:to|from|an|von|à|de|para|by)$/i.test(name) || readKind(name) !== 'unknown';
  return isCut || !/\p{L}{2}/u.test(name) ? null : name;
}
