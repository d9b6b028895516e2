import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sampleInput } from './sample-package';
import { unpacked } from './unpacked';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const AT = '2026-11-22T10:00:00Z';

async function withNotes(...texts: (string | undefined)[]) {
  const input = sampleInput();
  const evidence = input.evidence.map((piece, index) => {
    const text = texts[index];
    return text === undefined
      ? piece
      : { ...piece, note: { evidence: piece.item.number, text, updatedAt: AT } };
  });
  const { bag, zip } = await unpacked(sampleInput({ evidence }));
  made.push(dirname(zip));
  return (name: string) => readFileSync(join(bag, `data/${name}`), 'utf8');
}

it('a note goes into the package and into both lists of exhibits, and none where nothing is noted', async () => {
  const file = await withNotes('The second charge, <b>not mine</b>.', '  ');
  expect(JSON.parse(file('notes.json'))).toEqual([
    { evidence: 'E0001', text: 'The second charge, <b>not mine</b>.', updatedAt: AT },
  ]);
  expect(file('evidence-index.html')).toContain('The second charge, &lt;b&gt;not mine&lt;/b&gt;.');
  expect(file('evidence-index.csv').split('not mine')).toHaveLength(2);
});

it('a card number or a code in a note stays here, the words around it go', async () => {
  const file = await withNotes('They wanted 4111 1111 1111 1111 on the phone.');
  for (const name of ['notes.json', 'evidence-index.html', 'evidence-index.csv']) {
    expect(file(name)).not.toContain('1111 1111');
    expect(file(name)).toContain('on the phone');
  }
});

it('a package without notes says so with an empty list', async () => {
  const file = await withNotes();
  expect(JSON.parse(file('notes.json'))).toEqual([]);
  expect(file('evidence-index.html')).not.toContain('备注');
});
