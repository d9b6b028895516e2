import { describe, expect, it } from 'vitest';
import { nextEntry } from '../../../utils/custody/chain';
import { KNOWN_CAUSES } from '../../../utils/model/evidence';
import { methodPage } from '../../../utils/packaging/method-page';
import type { PackagedEvidence } from '../../../utils/packaging/package-input';
import { noFacts, sampleFacts } from './sample-facts';
import { brought } from './sample-import';
import { captured, custodyOf, type Shot, sampleInput } from './sample-package';

const { circumstances } = sampleFacts;

/** The sheet as its reader sees it: words alone, white space folded. */
function sheet(language: 'en' | 'zh', ...evidence: PackagedEvidence[]): string {
  const trail = { custody: custodyOf(evidence), stamps: [] };
  return methodPage(language, sampleInput({ evidence, trail }))
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

const one = (shot: Partial<Shot> = {}) => captured({ number: 1, ...shot });

describe('the sheet on how exhibits were taken', () => {
  it('tells who did what, with which permission and program, when, and where', () => {
    const said = sheet('en', one());
    for (const fact of [
      'Started by the person, in the extension’s window',
      'Permission used for this tab, by the person’s own click (activeTab)',
      'https://pay.larch.example/history?page=1',
      'parts that could hold secrets were left out of it',
      'Pictured what was in view, one picture',
      '2026-11-22 18:05:09 (UTC+08:00) – 2026-11-22 18:05:11 (UTC+08:00)',
      '2.5 s by the device clock, 2.5 s by a clock that cannot be set',
      'The clock of the device was not changed meanwhile.',
      'The wallet’s server said 2026-11-22 18:03:04 (UTC+08:00). The clock of the device was about 2 minutes ahead of it.',
      'Asia/Shanghai (UTC+08:00)',
      'page: en-GB; browser: zh-CN',
      '1280 × 720 CSS pixels, scale 1.5',
      '1280 × 4200 CSS pixels, scrolled to 0, 360',
      'Chrome/156.0.0.0',
      'Extension Wallet Witness 0.1.0',
      'was taken out while the pictures were taken',
      'reader “larch”, page kind “history”',
      'checked against the wallet’s pages on 2026-11-01',
      '1 place: card number (pixels-1.png)',
      '1 place: what was typed into a secret field (pixels-1.png)',
      'Missing nothing that was asked for',
      'entry 2 of custody.jsonl',
      'added to the case',
    ])
      expect(said).toContain(fact);
  });

  it('says “not recorded” of every fact that an older item does not hold, and invents none', () => {
    const said = sheet('en', one({ sealed: noFacts }));
    for (const term of [
      'Started by',
      'Permission used',
      'Duration',
      'Time zone of the device',
      'Browser',
      'Covered before storing',
    ])
      expect(said).toContain(`${term} not recorded`);
    expect(said).not.toMatch(/undefined|NaN|null|Invalid/);
    expect(sheet('zh', one({ sealed: noFacts }))).toContain('如何开始 未记录');
  });

  it('says when the clock of the device was moved while a page was taken', () => {
    const clock = {
      ...circumstances.clock,
      endedAt: '2026-11-22T11:05:11.640Z',
    } as typeof circumstances.clock;
    const said = sheet('en', one({ sealed: { ...sampleFacts, circumstances: { ...circumstances, clock } } }));
    expect(said).toContain('The two differ: the clock of the device was changed meanwhile');
  });

  it('lists the gaps of a followed list, and what the page itself said of its length', () => {
    const followed = {
      seen: 47,
      of: { value: 60, raw: '1–20 of 60', from: 'text' },
      gaps: [{ after: 20, before: 21, why: 'jump' }],
      views: 9,
      leftOut: 0,
      full: false,
    } as const;
    const said = sheet(
      'zh',
      one({ sealed: { ...sampleFacts, followed: { ...followed, gaps: [...followed.gaps] } } }),
    );
    expect(said).toContain('共 47 行，出现于 9 次显示');
    expect(said).toContain('页面自称共 60 条');
    expect(said).toContain('第 20 行与第 21 行之间：前后两次显示没有相同的行');
  });

  it('says when a message came and when it went, and that nobody saw it go where nobody did', () => {
    const failure = { title: null, code: null, kind: 'toast', selector: '' } as const;
    const said = sheet(
      'en',
      one({
        reading: {
          failures: [
            {
              ...failure,
              text: 'Gone soon',
              seenAt: '2026-11-22T10:05:08.000Z',
              goneAt: '2026-11-22T10:05:11.000Z',
            },
            { ...failure, text: 'Stays', seenAt: null, goneAt: null },
          ],
        },
      }),
    );
    expect(said).toContain(
      '“Gone soon” came 2026-11-22 18:05:08 (UTC+08:00), went 2026-11-22 18:05:11 (UTC+08:00)',
    );
    expect(said).toContain('“Stays” came not seen, went not seen');
  });

  it('gives each missing part with its cause in words', () => {
    const missing = KNOWN_CAUSES.map((cause) => ({ part: 'pixels', cause }));
    for (const language of ['en', 'zh'] as const) {
      const said = sheet(language, one({ missing }));
      for (const cause of KNOWN_CAUSES) expect(said).not.toMatch(new RegExp(`pixels[:：] ?${cause} `));
    }
  });

  it('says of a file that it was given and not captured', () => {
    const said = sheet('en', brought(2, 'statement.csv', 'a,b\n'));
    expect(said).toContain('The file was not captured by the extension.');
    expect(said).toContain('Name of the file statement.csv');
    expect(said).toContain('Step 2 of 7: File as given.');
    expect(said).not.toContain('Permission used');
  });

  it('names the packages that were made of the case before, with the hash that each entry seals, and of no other case', () => {
    const custody = custodyOf([one()]);
    const enter = (event: 'exported' | 'verified', kase: string, sha256: string) =>
      custody.push(
        nextEntry(custody.at(-1), { at: '2026-11-22T10:08:00Z', event, evidence: null, case: kase, sha256 }),
      );
    expect(sheet('en', one())).not.toContain('Packages made of this case');
    enter('exported', 'C0001', 'a1'.repeat(32));
    enter('verified', 'C0001', 'b2'.repeat(32));
    enter('exported', 'C0002', 'c3'.repeat(32));
    const page = methodPage('en', sampleInput({ evidence: [one()], trail: { custody, stamps: [] } }));
    expect(page).toContain('Package composed · entry 6 of custody.jsonl, 2026-11-22 18:08:00 (UTC+08:00)');
    expect(page).toContain(`SHA-256 of its manifest-sha256.txt: <code>${'a1'.repeat(32)}</code>`);
    expect(page).toContain(`SHA-256 of its tagmanifest-sha256.txt: <code>${'b2'.repeat(32)}</code>`);
    expect(page).not.toContain('c3c3');
  });

  it('shows of another case nothing', () => {
    const said = sheet('en', one());
    expect(said.match(/added to the case/g)).toHaveLength(1);
  });
});
