import { absolute } from '../model/decimal';
import { readAmount } from './amount';
import { findAll } from './element';
import type { Page } from './page';

/** A payment as the data says it that a page brought along for its own program. */
export interface StateRecord {
  /** Number of the transaction, under a name that leaves no doubt. */
  number: string | null;
  /** Figures without sign that the data may mean: as written and, of a whole number, in hundredths. */
  figures: string[];
  /** The day, ISO. */
  day: string;
  /** Every short text in it. */
  texts: string[];
}

const LARGEST = 3_000_000;
const MOST = 50_000;
const DEEPEST = 16;

/** `window.__STATE__ = {`: what is assigned whole. */
const ASSIGNED = /^[^={[]*=\s*(?=[{[])/;
const AMOUNT = /^(?:(?:net|gross|total|primary|display)?_?amount|total|value)$/i;
const DAY = /date|time|_at$|At$|On$|^(?:created|posted|completed|settled)$/;
const NUMBER = /^(?:transaction|payment|txn|trade)_?(?:id|no|number)$/i;

/** The payments in the JSON of a page's scripts. What the page does not show is no fact: it only completes what it does. */
export function stateRecords(page: Page): StateRecord[] {
  const found: StateRecord[] = [];
  let seen = 0;
  const visit = (value: unknown, depth: number) => {
    seen += 1;
    if (typeof value !== 'object' || value === null || depth > DEEPEST || seen > MOST) return;
    const record = Array.isArray(value) ? null : recordOf(value);
    if (record) found.push(record);
    else for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  for (const script of findAll(page.document, 'script:not([src])')) visit(parsed(script), 0);
  return found;
}

function parsed({ textContent }: Element): unknown {
  const text = (textContent ?? '').trim();
  if (text.length > LARGEST || !/\d/.test(text)) return null;
  try {
    return JSON.parse(text.replace(ASSIGNED, '').replace(/;$/, ''));
  } catch {
    return null;
  }
}

function recordOf(value: object): StateRecord | null {
  const entries = Object.entries(value);
  const amount = entries.find(([name]) => AMOUNT.test(name))?.[1];
  const day = entries.map(([name, one]) => (DAY.test(name) ? dayOf(one) : null)).find((one) => one !== null);
  const figures = figuresOf(amount);
  if (!day || figures.length === 0) return null;
  const number = entries.find(([name, one]) => NUMBER.test(name) && isNumber(one))?.[1];
  return { number: number === undefined ? null : String(number), figures, day, texts: textsIn(value, 0) };
}

function isNumber(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{6,64}$/.test(value) && /\d/.test(value);
}

function figuresOf(amount: unknown): string[] {
  if (typeof amount === 'object' && amount !== null)
    return Object.entries(amount).flatMap(([name, one]) =>
      /^(?:value|amount)/.test(name) ? figuresOf(one) : [],
    );
  if (typeof amount !== 'string' && typeof amount !== 'number') return [];
  const figure = absolute(readAmount(String(amount), { currency: 'XXX', decimal: '.' })?.money.value ?? '');
  if (figure === '') return [];
  const cents = /^\d{3,}$/.test(figure) ? [figure.replace(/(\d\d)$/, '.$1')] : [];
  return [figure, ...cents].map(bare);
}

/** The figure without zeros that say nothing. */
export function bare(figure: string): string {
  return figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
}

function dayOf(value: unknown): string | null {
  if (typeof value === 'string') return /^(\d{4}-\d{2}-\d{2})(?:$|T| )/.exec(value)?.[1] ?? null;
  const isMoment = typeof value === 'number' && value > 1e12 && value < 1e13;
  return isMoment ? new Date(value).toISOString().slice(0, 10) : null;
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.length > 1 && value.length <= 80 ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
}
