import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // In the tags, but off unless it is asked for.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // Fetches style sheets, for a rule that is not among these.
  preload: false,
};

/** A rule that something on the screen breaks. */
export interface Broken {
  rule: string;
  at: string;
  why: string;
}

/** Asks axe of the page as it stands; `only` of these rules. What axe leaves to a person is not told. */
export async function brokenRules(page: Page, only?: string[]): Promise<Broken[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  const options: RunOptions = only ? { ...OPTIONS, runOnly: { type: 'rule', values: only } } : OPTIONS;
  const { violations } = await page.evaluate(async (wanted): Promise<AxeResults> => {
    const axe: unknown = Reflect.get(globalThis, 'axe');
    return Object(axe).run(document, wanted);
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => ({
      rule: id,
      at: target.join(' '),
      why: failureSummary.replaceAll(/\s+/g, ' '),
    })),
  );
}
