import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../../utils/backup/lines';
import { rowJson, rowOfJson } from '../../../utils/backup/row-json';
import { comparable } from './stored-sample';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, '\ud800', '__proto__'),
  fc.uint8Array({ maxLength: 40 }),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => new Blob([new Uint8Array(bytes)], { type: 'image/png' })),
);
const key = fc.oneof(
  fc.string(),
  fc.constantFrom('$file', '$bytes', '$value', '$entries', '__proto__', 'constructor', 'toString'),
);
const { row } = fc.letrec<{ row: object; value: unknown }>((tie) => ({
  row: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 5 })
    .map((fields) => Object.fromEntries(fields) as object),
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('row')),
}));

it('whatever a row holds comes back as it was, on one line', async () => {
  await fc.assert(
    fc.asyncProperty(row, async (stored) => {
      const files: Blob[] = [];
      const line = rowJson(stored, (file) => String(files.push(file) - 1));
      expect(line).not.toContain('\n');
      const back = rowOfJson(line, (at, type) => new Blob([files[Number(at)] ?? ''], { type }));
      expect(await comparable(back)).toEqual(await comparable(stored));
      expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    }),
  );
});

it('whatever stands in a line is read as a row or refused in words, never otherwise', () => {
  const lines = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(key, fc.json()).map(([name, value]) => `{${JSON.stringify(name)}:${value}}`),
  );
  fc.assert(
    fc.property(lines, (line) => {
      try {
        expect(typeof rowOfJson(line, () => new Blob())).toBe('object');
      } catch (error) {
        expect(error).toMatchObject({ problem: 'inconsistent' });
      }
    }),
  );
});

it('what no row of the store holds is not written as something else', () => {
  for (const value of [new Date(0), new Map(), 1n, () => 0, Symbol('s')])
    expect(() => rowJson({ value }, () => '')).toThrow(TypeError);
});

it('lines come back as they were written, wherever pieces of the file begin', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `${at} 钱包🧾`.repeat(at * 3_000));
  const found: string[] = [];
  for await (const some of linesOf(new Blob([lines.map((line) => `${line}\n`).join('')])))
    found.push(...some);
  expect(found.length).toBe(lines.length);
  expect(found.every((line, at) => line === lines[at])).toBe(true);
});
