import { foldWord } from './text';

/** A label is short; a sentence that merely mentions a balance or a fee is not one. */
const LONGEST = 40;

const BALANCE =
  /余额(?!宝)|餘額|结余|\bbalance\b|saldo\b|kontostand|guthaben|\bsolde\b|баланс|остаток|残高|잔액|잔고/;
const FEE =
  /手续费|手續費|服务费|服務費|\bfees?\b|\bcharges\b|gebuhr|entgelt|\bfrais\b|\bcommission[ei]?\b|\bprowizja\b|\bop[lł]ata\b|\bcomision|\btarifas?\b|\btaxas?\b|\bcomissao\b|комисси|手数料|수수료/;
const NET = /净额|淨額|实收|\bnet\b|\bnetto|\bneto\b|\bliquido\b|нетто|чистая сумма|純額|실수령/;
const TAX =
  /税|稅|\btax\b|\bvat\b|\bgst\b|mwst|steuer|\btva\b|\biva\b|\bimpuestos?\b|\bimpostos?\b|ндс|налог|세금|부가세/;

/** True for the label of a running balance (`余额`, `Available balance`, `Saldo`): never the amount of a row. */
export function isBalanceLabel(text: string): boolean {
  return isLabel(text, BALANCE);
}

/** True for the label of a fee the wallet took (`手续费`, `Fee`, `Gebühr`). */
export function isFeeLabel(text: string): boolean {
  return isLabel(text, FEE);
}

/** True for the label of what is left after fees (`Net`, `实收`, `Netto`). */
export function isNetLabel(text: string): boolean {
  return isLabel(text, NET);
}

/** True for the label of a tax (`VAT`, `税`, `MwSt.`). */
export function isTaxLabel(text: string): boolean {
  return isLabel(text, TAX);
}

function isLabel(text: string, words: RegExp): boolean {
  const label = foldWord(text);
  return label.length <= LONGEST && words.test(label);
}
