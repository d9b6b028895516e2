import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Transaction } from '../../../utils/model/reading';
import { brief, read } from './brief';

const folder = path.join(import.meta.dirname, 'fixtures');
const statements = readdirSync(folder).filter((file) => file.endsWith('.csv'));

describe('a statement of a known or an unknown wallet', () => {
  it.each(statements)('%s is read as a person reads it', async (file) => {
    const reading = await read(new Uint8Array(readFileSync(path.join(folder, file))), file);
    if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading));
    const seen = [reading.wallet, ...reading.transactions.map(brief)];
    const expected = readFileSync(path.join(folder, file.replace('.csv', '.expected.txt')), 'utf8');
    expect(seen).toEqual(expected.trimEnd().split('\n'));
    expect(() => v.parse(v.array(Transaction), reading.transactions)).not.toThrow();
  });
});
