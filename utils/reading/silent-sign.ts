import { absolute } from '../model/decimal';
import type { Money } from '../model/money';
import type { Direction } from '../model/reading';
import { readAmount } from './amount';
import { directionOfWords } from './amount-words';
import { attributeOf, findAll, parentElementOf } from './element';
import type { Page } from './page';
import { foldSpace } from './text';

/** What pictures and texts for screen readers say of a row, whole. */
const OUT =
  /^(?:sent|outgoing|debit|debited|money (?:out|sent)|payment sent|paid|expense|outflow|withdrawal|支出|转出|付款|gesendet|ausgang|envoyé|débit|enviado|saída|saida|списание|расход|출금|出金)$/i;
const IN =
  /^(?:received|incoming|credit|credited|money (?:in|received)|payment received|income|inflow|deposit|收入|转入|收款|erhalten|eingang|reçu|crédit|recibido|recebido|entrada|зачисление|приход|입금|入金)$/i;

const LONGEST = 40;

/**
 * Which way the money of a row went, by what completes the figure without being drawn: a label of the figure itself
 * (`minus €3.40`), a hidden word in it, the name of a picture in the row.
 */
export function silentSigns(page: Page, element: Element, row: Element, money: Money): Direction[] {
  return [labelOf(element, row, money), ...hiddenWords(page, element), ...pictures(page, row)];
}

function labelOf(element: Element, row: Element, money: Money): Direction {
  for (let at: Element | null = element; at && at !== row; at = parentElementOf(at)) {
    const read = readAmount(attributeOf(at, 'aria-label') ?? '', { currency: money.currency ?? 'XXX' });
    if (read && absolute(read.money.value ?? '') === absolute(money.value ?? '0')) return read.direction;
  }
  return 'unknown';
}

function hiddenWords(page: Page, element: Element): Direction[] {
  return findAll(element, '*').map((part) => {
    const text = page.text(part) === '' ? foldSpace(part.textContent ?? '') : '';
    return text === '' || text.length > LONGEST ? 'unknown' : wayOf(text);
  });
}

function pictures(page: Page, row: Element): Direction[] {
  return findAll(row, '[aria-label], img[alt], svg[title], [title], svg > title').map((one) => {
    const said =
      attributeOf(one, 'aria-label') ??
      attributeOf(one, 'alt') ??
      attributeOf(one, 'title') ??
      one.textContent;
    const word = foldSpace(said ?? '');
    // A tooltip that repeats a text which is drawn is not silent: that text is judged by where it stands.
    return word === page.text(one) ? 'unknown' : wayOf(word);
  });
}

function wayOf(text: string): Direction {
  if (OUT.test(text)) return 'out';
  if (IN.test(text)) return 'in';
  return (text !== '' && directionOfWords(text)) || 'unknown';
}
