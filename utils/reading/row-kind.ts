import type { Kind } from '../model/reading';
import { readKind } from './kind';
import { remember } from './remember';
import { foldWord } from './text';

/** Words that stand beside a kind without making a name of it: `Card payment received`. */
const BESIDE = new Set(
  'out|in|up|coin|usd|token|bitcoin|ethereum|ether|solana|tether|litecoin|dogecoin|cardano|polkadot|ripple|monero|tron|polygon|card|cards|bank|account|money|cash|online|mobile|instant|international|domestic|local|foreign|external|internal|direct|debit|credit|recurring|automatic|partial|full|received|sent|made|sale|sales|currency|crypto|peer|p2p|wire|sepa|ach|swift|pos|contactless|standard|in-store|web|app|service|transaction|transfer|monthly|annual|atm|your|the|a|an|was|is|completed|pending|failed|credited|issued|processed|via|by|with|and|erhalten|gesendet|eingegangen|online-|karten|konto|geld|geldautomat|sepa-|von|vom|per|carte|recu|recue|emis|emise|bancaire|en|ligne|instantane|con|tarjeta|recibido|recibida|enviado|enviada|bancaria|com|cartao|recebido|recebida|ricevuto|ricevuta|cartaой|полученный|исходящий|входящий'.split(
    '|',
  ),
);

/** Behind these stands a name, a thing or a number. */
const TAIL =
  /\s(?:from|to|of|for|at|on|in|by|with|using|via|an|von|vom|für|bei|à|de|du|pour|chez|para|por|em|en|do|da|di|a|от|для|за|в|на|с|со)\s.*$|\s[-–—]\s.*$|\s?[—:：#|(（/·,].*$|(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[-–].*$|\s\d.*$/iu;

/** Codes of currencies and coins. */
const CODE = /\b[A-Z]{3,5}\b/g;

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The kind that a row's title tells when it is no name: `Refund from Ann` is a refund, `Refund Desk` may be a shop. In
 * East Asia, where words are written together, the kind stands at the end or is the whole.
 */
export const kindOfTitle = remember((raw): Kind => {
  const head = raw.replace(TAIL, '').trim();
  const kind = head === '' ? 'unknown' : readKind(EAST_ASIAN.test(head) ? raw : head);
  if (kind === 'unknown') return kind;
  if (EAST_ASIAN.test(head)) return isAtEnd(head, kind) ? kind : 'unknown';
  const words = foldWord(head.replace(CODE, '')).split(/\s+/);
  return words.every((word) => word === '' || BESIDE.has(word) || readKind(word) !== 'unknown')
    ? kind
    : 'unknown';
});

/** Whether the kind is told by the last characters alone, too. */
function isAtEnd(head: string, kind: Kind): boolean {
  const word = head.replace(/(?:成功|完成|失败|失敗|中|완료|하기|しました)$/, '');
  return [1, 2, 3, 4, 5, 6].some((length) => readKind(word.slice(-length)) === kind);
}
