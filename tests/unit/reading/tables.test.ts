import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../utils/reading/amount';
import { readMoment } from '../../../utils/reading/date';
import { readKind } from '../../../utils/reading/kind';
import { readReferences } from '../../../utils/reading/reference';
import { readStatus } from '../../../utils/reading/status';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** The lines of a table without its headings; `\u00a0` written out, and HASH in short. */
function linesOf(name: string): string[] {
  const text = readFileSync(new URL(`tables/${name}.txt`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) =>
      line
        .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replaceAll('HASH', HASH),
    );
}

/** `text => answer ; hint=value`, a case a line. */
function answers(name: string, read: (text: string, hint: Record<string, string | number>) => string): void {
  it.each(linesOf(name))('%s', (line) => {
    const [text = '', rest = ''] = line.split(' => ');
    const [expected, asked = ''] = rest.split(' ; ');
    const [hint = '', value = ''] = asked.split('=');
    expect(read(text, hint === '' ? {} : { [hint]: hint === 'year' ? Number(value) : value })).toBe(expected);
  });
}

/** `answer: text | text | …`. */
function words(name: string, read: (text: string) => string): void {
  const cases = linesOf(name).flatMap((line) => {
    const [, answer = '', texts = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
    return texts.split(' | ').map((text) => [text, answer] as const);
  });
  it.each(cases)('%s is %s', (text, answer) => {
    expect(read(text)).toBe(answer);
  });
}

describe.each(['amount-marks', 'amount-shapes'])('%s: value, currency and way; - is open', (name) => {
  answers(name, (text, hint) => {
    const read = readAmount(text, hint);
    if (!read) return 'none';
    const { value, currency } = read.money;
    return `${value ?? '-'} ${currency ?? '-'} ${read.direction === 'unknown' ? '-' : read.direction}`;
  });
});

describe.each(['date-figures', 'date-names'])('%s: local time and zone', (name) => {
  answers(name, (text, hint) => {
    const read = readMoment(text, hint);
    if (!read) return 'none';
    return read.value === null ? 'open' : [read.value, read.zone ?? ''].join(' ').trim();
  });
});

describe('references with their types', () => {
  answers('reference', (text) => {
    const found = readReferences(text).map(({ type, value }) => `${type} ${value}`);
    return found.join('; ') || 'none';
  });
});

describe('a status is the whole of a short text', () => {
  words('status', readStatus);
});

describe('a kind is told by a short text', () => {
  words('kind', readKind);
});
