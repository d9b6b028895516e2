import { readAmount } from '../../reading/amount';
import { readMark } from '../../reading/currency';
import { readMoment } from '../../reading/date';
import type { SheetRow } from './sheet';

const ZONE_LINE =
  /^(?:.{0,30}[\s(（])?(?:time ?zone|zeitzone|fuseau horaire|zona horaria|fuso hor[aá]rio|fuso orario|часовой пояс|时区|時區|タイムゾーン|표준시간대|시간대)\s*[:：|]?\s*(.{1,40}?)[)）]?$/i;
const CURRENCY_LINE =
  /^(?:(?:account |statement |base )?currency|币\s*种|幣\s*種|货币|currency code|(?:konto)?währung|devise|moneda|moeda|valuta|валюта(?: сч[её]та)?|通貨|통화)\s*[:：|]?\s*(.{1,20})$/i;

/** The time zone that a line above the table names: `Time zone: UTC+8`, `时区 | Asia/Shanghai`. */
export function zoneAbove(preamble: readonly SheetRow[]): string | null {
  const told = new Set(linesOf(preamble).flatMap((line) => zoneIn(ZONE_LINE.exec(line)?.[1]) ?? []));
  const [zone] = told;
  return told.size === 1 && zone ? zone : null;
}

function zoneIn(text: string | undefined): string | null {
  if (!text) return null;
  const read = readMoment(`2000-01-01 00:00 ${text.trim()}`)?.zone;
  return read ?? (/^[A-Z][A-Za-z]+\/[\w/+-]+$/.test(text.trim()) ? text.trim() : null);
}

/** The currency that a line above the table names: `Currency: EUR`, `币种：人民币`. */
export function currencyAbove(preamble: readonly SheetRow[]): string | null {
  const told = new Set(linesOf(preamble).flatMap((line) => currencyIn(CURRENCY_LINE.exec(line)?.[1]) ?? []));
  const [currency] = told;
  return told.size === 1 && currency ? currency : null;
}

function currencyIn(text: string | undefined): string | null {
  const name = text?.replace(/[[\]()]/g, '').trim() ?? '';
  return readMark(name)?.length === 1 ? name : (readAmount(`1.00 ${name}`)?.money.currency ?? null);
}

/** The lines above a table, the cells of each parted by a bar. */
export function linesOf(preamble: readonly SheetRow[]): string[] {
  return preamble.map(({ cells }) =>
    cells
      .filter((cell) => cell !== '')
      .join(' | ')
      .replace(/^[#*\s]+/, '')
      .trim(),
  );
}
