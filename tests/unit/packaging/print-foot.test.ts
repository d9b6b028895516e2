import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceIndexPage } from '../../../utils/packaging/evidence-index-page';
import { methodPage } from '../../../utils/packaging/method-page';
import { printFeet } from '../../../utils/packaging/print-foot';
import { writeReadme } from '../../../utils/packaging/readme';
import { brought } from './sample-import';
import { captured, sampleInput } from './sample-package';

const evidence = [captured({ number: 1 }), brought(5, 'statement.csv', 'a,b\n')];
const input = sampleInput({ evidence });
const FACTS = {
  folder: 'WW-C0001-20261122',
  payloadFiles: 9,
  tagFiles: 9,
  key: 'ab'.repeat(32),
  stamps: [],
  entries: 9,
};

describe('on paper', () => {
  const pages = {
    readme: writeReadme('en', input, FACTS),
    method: methodPage('zh', input),
    index: evidenceIndexPage(input),
  };

  it.each(Object.entries(pages))(
    'each exhibit of the %s ends with its number, source, time and hash',
    (_, page) => {
      const feet = [...page.matchAll(/<p class="exhibit-foot">(.*?)<\/p>/gs)].map(([, foot]) => foot);
      expect(feet).toHaveLength(evidence.length);
      for (const [index, { item }] of evidence.entries()) {
        expect(feet[index]).toContain(item.imported ? 'statement.csv' : item.url);
        expect(feet[index]).toContain('2026-11-22 18:05:09 (UTC+08:00)');
        expect(feet[index]).toContain(item.parts[0]?.digest.sha256);
      }
    },
  );

  it('each sheet that an exhibit fills has the same at its foot, and every other sheet the fingerprint of the key', () => {
    for (const page of [pages.readme, pages.method]) {
      for (const { item } of evidence) {
        const number = item.imported ? 'E0005' : 'E0001';
        expect(page).toContain(`style="page: ${number}"`);
        const [, foot = ''] =
          new RegExp(`@page ${number} \\{ @bottom-left \\{ content: "([^"]*)"`).exec(page) ?? [];
        expect(foot).toContain(item.parts[0]?.digest.sha256);
      }
      expect(page).toMatch(
        new RegExp(`@page {2}\\{ @bottom-left \\{ content: "[^"]*${input.signer.fingerprint}"`),
      );
      // What ends the page stands on the sheet of the last exhibit: a sheet of its own would be all but empty.
      expect(page).toContain('<footer style="page: E0005">');
    }
  });
});

describe('a foot', () => {
  it('cannot end its own string, rule or element, whatever stands in it', () => {
    const nasty = fc.oneof(
      fc.constantFrom('"} body{display:none}', '</style><script>', '\\', '\n', '\u202e', '\\a "', '\ud800'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const { markup } = printFeet([{ part: 'E0001', text }]);
        expect(markup).toMatch(
          /^<style>\n@page E0001 \{ @bottom-left \{ content: "(?:[A-Za-z0-9 .,:/_-]|\\[0-9a-f]{1,6} )*"; \} \}\n@page \{ [^<]*<\/style>$/,
        );
      }),
    );
  });

  it('shows in a browser what was put in: each sign is written by its number', () => {
    const { markup } = printFeet([{ text: '证“<a>' }]);
    const written = /content: "([^"]*)"/.exec(markup)?.[1] ?? '';
    const read = written.replace(/\\([0-9a-f]+) /g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    expect(read).toBe('证“<a>');
  });
});
