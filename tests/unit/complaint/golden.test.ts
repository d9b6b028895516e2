import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { Channel } from '../../../utils/model/case';
import { GOLDEN } from './golden-cases';
import type { GoldenCase } from './golden-facts/golden-case';

/**
 * The texts as they are sent, a file for each case with the text of every channel. After a wording was changed on purpose:
 * `UPDATE_GOLDEN=complaint npx vitest run tests/unit/complaint/golden.test.ts`, then read the difference.
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === 'complaint';
const FOLDER = new URL('./golden/', import.meta.url);

function allTexts(input: GoldenCase): string {
  return Channel.options
    .map((channel) => `======== ${channel} ========\n\n${compose({ ...input, channel }).text}`)
    .join('\n');
}

describe('the texts as they are sent', () => {
  test.each(Object.entries(GOLDEN))('%s reads as agreed in every channel', (name, input) => {
    const file = new URL(`${name}.txt`, FOLDER);
    const texts = allTexts(input);
    if (UPDATE) writeFileSync(file, texts);
    expect(existsSync(file), `${name}.txt is missing`).toBe(true);
    expect(texts).toBe(readFileSync(file, 'utf8'));
  });

  test('every stored text belongs to a case', () => {
    const names = Object.keys(GOLDEN).map((name) => `${name}.txt`);
    expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
  });
});
