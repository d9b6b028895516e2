import type { Money } from '../../model/money';
import type { Direction, Kind } from '../../model/reading';
import { isToken } from '../../reading/currency';
import { readKind } from '../../reading/kind';
import { remember } from '../../reading/remember';
import { simplify } from '../../reading/simplify';
import { foldWord } from '../../reading/text';
import type { Profile } from '../profile';
import type { Layout } from '../tables/layout';
import { directionOfCell } from './direction';
import { cellAt } from './names';

/** Words of files that the dictionary of pages does not have, or cannot tell from names. Accents dropped. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'refund',
    /(?:^|[-_ ])退[款货]$|^退货(?=[-_ ])|^return$|の(?:一部)?返金$|^(?:terugbetaling|rimborso.*|zwrot.*|iade|tilbagef[oø]rsel|aterbetalning|退货)$/,
  ],
  ['fee', /^(?:srvchg|收费|spese|commissione|oplata|prowizja|kosten|gebyr|avgift|masraf)$/],
  [
    'exchange',
    /^(?:spot trade|trade|otc trade|币币交易|现货交易|change|cambia valuta|cambio valuta|valuta omwisselen|wymiana|veksling|vaxling|transaction (?:buy|sold|spend|revenue)|bitcoin (?:buy|sale|sell|purchase))$/,
  ],
  [
    'topup',
    /^(?:add value|money added|ajout de fonds|recargas|ricarica|opwaardering|doladowanie|增值|пополнения|isi saldo|nap tien|opladning)$/,
  ],
  [
    'withdrawal',
    /^(?:prelievo|prelievi|opname|geldautomaat|wyplata|para cekme|tarik tunai|rut tien|havning|uttag)$/,
  ],
  ['transfer', /^转[入出](?:零钱通|余额宝|理财通)/],
  ['other', /^(?:staking|airdrop|cashback|kickback)$/],
  [
    'transfer',
    /^(?:xfer|recv|переводы|bonifico.*|overschrijving|overboeking|przelew.*|havale.*|eft|overf[oø]rsel|overf[oø]ring|overforing|faster payments?(?: (?:in|out))?|pix (?:enviado|recebido)|transferencia (?:enviada|recebida|recibida) .{1,20}|รับโอน(?:เงิน)?|โอนเงิน|حوالة (?:واردة|صادرة)|transfer masuk|transfer keluar|chuyen (?:tien|khoan)|ach (?:credit|debit)|p2p|(?:sent|received) p2p)$/,
  ],
  [
    'payment',
    /^(?:自动还款|还款|ideal|contactless|ช\u0e4d\u0e32ระเงิน|pos|directdebit|cash card(?: debit)?|debit card|pagamento con carta|folgelastschrift|erstlastschrift|basislastschrift|einzugsermachtigung|betaalautomaat|incasso|betaling|platnosc.*|zakup.*|kortk[oø]p|kortkop|alisveris|quick pay|快捷支付|在线支付|платежи|покупки)$/,
  ],
];

const kindOfText = remember((text): Kind => {
  const word = simplify(foldWord(text.replace(/_/g, ' '))).replace(/ı/g, 'i');
  // A category for both what was paid and what came back.
  if (/^payments?(?: and |\s?[&/]\s?)credits?$/.test(word)) return 'unknown';
  const own = WORDS.find(([, words]) => words.test(word))?.[0];
  return own ?? readKind(text.replace(/_/g, ' '));
});

const TRADED =
  /^(?:(?:advanced? trade |market |limit )?(?:buy|sell)|bought|sold|kauf|verkauf|achat|vente|compra|venta|venda|покупка|продажа|买入|卖出|購入|売却|매수|매도)$/;

/** A title is a few words; what is longer tells a story. */
const LONGEST_TITLE = 40;

/** What kind of row it is: the wallet's own words first, then the dictionaries, column by column. */
export function kindOf(
  cells: readonly string[],
  layout: Layout,
  profile: Profile,
  { money, direction }: { money: Money; direction: Direction },
): Kind {
  if (layout.pair) return 'exchange';
  const named = layout.kinds.map((column) => cellAt(cells, column)).filter((text) => text !== '');
  const titles = layout.descriptions
    .slice(0, 1)
    .map((column) => cellAt(cells, column).split(' - ')[0] ?? '')
    .filter((text) => text !== '' && text.length <= LONGEST_TITLE);
  const texts = layout.kinds.length > 0 ? named : titles;
  // `입금` beside `체크카드결제`: what only tells the way comes last.
  const ways = texts.filter((text) => directionOfCell(text) !== 'unknown');
  for (const text of [...texts.filter((one) => !ways.includes(one)), ...ways]) {
    const kind = profile.kindOf?.(text, direction) ?? kindOfText(text);
    if (kind !== 'unknown') return kind;
    if (isToken(money.currency) && TRADED.test(simplify(foldWord(text)))) return 'exchange';
  }
  return 'unknown';
}
