import { describe, expect, it } from 'vitest';
import { judgeRelease } from '../../release/judge-release';
import type { ReleaseFacts } from '../../release/release-facts';
import { SOUND } from './sound-release';

/** The problems of a release, each after the name of what was looked at. */
const problemsOf = (changes: Partial<ReleaseFacts>): string[] =>
  judgeRelease({ ...SOUND, ...changes }).flatMap(({ name, problems }) =>
    problems.map((problem) => `${name}: ${problem}`),
  );

const { chrome, firefox } = SOUND;
const gecko = { id: 'a@b', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } };
const [library] = SOUND.thirdParty;

describe('a release', () => {
  it('without a fault is found to have none', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[fault: string, changes: Partial<ReleaseFacts>, problem: RegExp]>([
    [
      'another version in the lock file',
      { lockVersion: '1.2.2' },
      /^version: .* package-lock\.json 1\.2\.2$/,
    ],
    ['another version in a manifest', { chrome: { ...chrome, version: '1.2' } }, /^version: .*Chrome 1\.2$/],
    [
      'a changelog that stops earlier',
      { changelog: '# Changelog\n\n## 1.2.2 · 2026-10-01\n\n- Something\n' },
      /^version: .*top of CHANGELOG\.md 1\.2\.2$/,
    ],
    ['a section without a day', { changelog: '## 1.2.3\n\n- Something\n' }, /^changelog: .*has no day$/],
    ['a day that has not come', { today: '2026-10-31' }, /^changelog: .*has not come$/],
    [
      'a section that says nothing',
      { changelog: '## 1.2.3 · 2026-11-01\n\n## 1.2.2 · 2026-10-01\n\n- Something\n' },
      /^changelog: .*says nothing/,
    ],
    [
      'an id to be filled in',
      {
        firefox: {
          ...firefox,
          browser_specific_settings: { gecko: { ...gecko, id: 'wallet@example.com' } },
        },
      },
      /^placeholders: Firefox: “.*example.*” is still to be filled in$/,
    ],
    [
      'a permission that grew',
      { chrome: { ...chrome, permissions: ['storage', 'tabs'] } },
      /^permissions: PRIVACY\.md does not explain tabs$/,
    ],
    [
      'an explanation left over',
      { explained: ['storage', 'tabs', '*://*/*'] },
      /^permissions: .*tabs, which is not asked for$/,
    ],
    [
      'a site asked for at installation',
      { chrome: { ...chrome, host_permissions: ['https://*/*'] } },
      /^permissions: https:\/\/\*\/\* is asked for at installation$/,
    ],
    [
      'a policy that lets in scripts of others',
      {
        firefox: {
          ...firefox,
          content_security_policy: { extension_pages: "script-src 'self' https://cdn.test" },
        },
      },
      /^remote code: /,
    ],
    [
      'a licence that is not ours to take',
      { thirdParty: [{ ...library, licence: 'AGPL-3.0' }] },
      /^licences: lib is under “AGPL-3\.0”$/,
    ],
    [
      'a build without the notice',
      { notices: { Chrome: null } },
      /^licences: Chrome carries no third-party\.txt$/,
    ],
    [
      'a notice that leaves a library out',
      { notices: { Chrome: 'other 1.0.0 (MIT)' } },
      /^licences: .*does not name lib$/,
    ],
    [
      'a language without a word',
      { words: { ...SOUND.words, zh_CN: { appName: '钱包', appDescription: '' } } },
      /^languages: zh_CN has no words for appDescription$/,
    ],
    [
      'a language without a listing',
      { listings: { en: SOUND.listings['en'] ?? '' } },
      /^languages: there is no docs\/store\/zh_CN\.md$/,
    ],
    [
      'a name other than the manifest’s',
      { listings: { ...SOUND.listings, en: (SOUND.listings['en'] ?? '').replace('Wallet', 'Purse') } },
      /^listings: docs\/store\/en\.md: the name is not/,
    ],
    [
      'a listing longer than a store takes',
      { listings: { ...SOUND.listings, en: `${SOUND.listings['en']}${'long '.repeat(2001)}` } },
      /^listings: docs\/store\/en\.md: privacy has \d+ characters of 10000$/,
    ],
    [
      'a Firefox that is not told what is collected',
      {
        firefox: {
          ...firefox,
          browser_specific_settings: { gecko: { id: 'a@b', strict_min_version: '142.0' } },
        },
      },
      /^browsers: .*nothing is collected$/,
    ],
    [
      'a Firefox too old',
      {
        firefox: {
          ...firefox,
          browser_specific_settings: { gecko: { ...gecko, strict_min_version: '115.0' } },
        },
      },
      /^browsers: Firefox 142 or later/,
    ],
    [
      'a Chrome without a minimum',
      { chrome: { ...chrome, minimum_chrome_version: undefined } },
      /^browsers: Chrome 116 or later/,
    ],
    [
      'a README that asks for another browser',
      { readme: 'Chrome 116' },
      /^browsers: README\.md does not say Firefox 142$/,
    ],
    ['a script that outgrew its bound', { sizes: ['popup: 90 kB of 77'] }, /^sizes: popup: 90 kB of 77$/],
    ['a warning of the linter', { lint: ['CODE file: words'] }, /^web-ext lint: CODE/],
    [
      'a package that is missing',
      { packages: SOUND.packages.slice(1) },
      /^packages: .*chrome\.zip was not made$/,
    ],
    [
      'a sum that does not fit',
      { packages: SOUND.packages.map((one) => ({ ...one, sum: 'b' })) },
      /^packages: SHA256SUMS does not fit/,
    ],
    [
      'a package that comes out otherwise',
      { rebuilt: ['a.zip comes out otherwise'] },
      /^made again: a\.zip comes out otherwise$/,
    ],
    [
      'a picture that is not there',
      { pictures: [{ path: 'docs/a.png', taken: null }] },
      /^pictures: docs\/a\.png is shown and is not there$/,
    ],
    [
      'a picture of screens long gone',
      { pictures: [{ path: 'docs/a.png', taken: '2026-07-01' }] },
      /^pictures: docs\/a\.png is of 2026-07-01/,
    ],
    [
      'a change that is not committed',
      { uncommitted: ['utils/a.ts'] },
      /^committed: utils\/a\.ts is not committed$/,
    ],
  ])('with %s is not let through', (_, changes, problem) => {
    expect(problemsOf(changes)).toContainEqual(expect.stringMatching(problem));
  });
});
