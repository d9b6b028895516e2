import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { GOLDEN } from './golden-cases';

/**
 * The texts as they are sent. After a wording was changed on purpose:
 * `UPDATE_GOLDEN=complaint npx vitest run tests/unit/complaint/golden.test.ts`, then read the difference.
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === 'complaint';
const FOLDER = new URL('./golden/', import.meta.url);

describe('the texts as they are sent', () => {
  test.each(Object.entries(GOLDEN))('%s reads as agreed', (name, input) => {
    const file = new URL(`${name}.txt`, FOLDER);
    const { text } = compose(input);
    if (UPDATE) writeFileSync(file, text);
    expect(existsSync(file), `${name}.txt is missing`).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('every stored text belongs to a case', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(GOLDEN)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });
});
