import { judgeListing, readListing } from './listing';
import type { ReleaseFacts } from './release-facts';

/** One line of the table: what was looked at, what was found, and what is wrong with it. */
export interface Judged {
  name: string;
  found: string;
  problems: string[];
}

const LICENCES = /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0)$/;
const PLACEHOLDER =
  /\b(?:TODO|FIXME|CHANGE_?ME|lorem ipsum|your-[a-z-]+)\b|@example\.|\bexample\.(?:com|org|net)\b/i;
/** The first Firefox in which an extension says on every system what it collects. */
const FIREFOX = 142;
/** The first Chrome whose side panel can be opened from a popup's click. */
const CHROME = 116;
/** A picture may be this much older than the newest change to the screens. */
const PICTURE_DAYS = 60;

const CHECKS: Readonly<Record<string, (facts: ReleaseFacts) => Omit<Judged, 'name'>>> = {
  version({ version, lockVersion, chrome, firefox, changelog }) {
    const others = {
      'package-lock.json': lockVersion,
      'the manifest for Chrome': chrome.version,
      'the manifest for Firefox': firefox.version,
      'the top of CHANGELOG.md': newest(changelog)?.version ?? 'nothing',
    };
    const problems = Object.entries(others).flatMap(([where, other]) =>
      other === version ? [] : [`package.json says ${version}, ${where} ${other}`],
    );
    return { found: version, problems };
  },

  changelog({ changelog, today }) {
    const { day = '', text = '' } = newest(changelog) ?? {};
    const problems = [
      ...(/^\d{4}-\d\d-\d\d$/.test(day) ? [] : ['the newest version in CHANGELOG.md has no day']),
      ...(day > today ? [`CHANGELOG.md is of ${day}, which has not come`] : []),
      ...(/^- /m.test(text) ? [] : ['CHANGELOG.md says nothing of the newest version']),
    ];
    return { found: day, problems };
  },

  placeholders({ chrome, firefox, listings }) {
    const texts = { Chrome: chrome, Firefox: firefox, ...listings };
    const problems = Object.entries(texts).flatMap(([where, text]) => {
      const [left] = PLACEHOLDER.exec(JSON.stringify(text)) ?? [];
      return left === undefined ? [] : [`${where}: “${left}” is still to be filled in`];
    });
    return { found: firefox.browser_specific_settings?.gecko.id ?? '', problems };
  },

  permissions({ chrome, firefox, privacy, explained, listings }) {
    const asked = [...new Set([chrome, firefox].flatMap(askedBy))].sort();
    const named: Record<string, readonly string[]> = {
      'PRIVACY.md': permissionsIn(privacy),
      'the page in the extension': explained,
      ...Object.fromEntries(
        Object.entries(listings).map(([language, text]) => [
          `docs/store/${language}.md`,
          Object.keys(readListing(text).permissions),
        ]),
      ),
    };
    const problems = Object.entries(named).flatMap(([where, names]) => [
      ...asked.filter((one) => !names.includes(one)).map((one) => `${where} does not explain ${one}`),
      ...names
        .filter((one) => !asked.includes(one))
        .map((one) => `${where} explains ${one}, which is not asked for`),
    ]);
    const atOnce = [chrome, firefox].flatMap(({ host_permissions }) => host_permissions);
    return {
      found: `${asked.length}, in ${Object.keys(named).length} places`,
      problems: [...problems, ...atOnce.map((host) => `${host} is asked for at installation`)],
    };
  },

  'remote code'({ chrome, firefox }) {
    const problems = [chrome, firefox].flatMap(({ content_security_policy: { extension_pages: policy } }) =>
      /(?:^|;)\s*script-src 'self'\s*(?:;|$)/.test(policy) ? [] : [`scripts are let in by: ${policy}`],
    );
    return { found: 'none is let in', problems };
  },

  licences({ thirdParty, notices }) {
    const problems = [
      ...thirdParty
        .filter(({ licence }) => !LICENCES.test(licence))
        .map(({ name, licence }) => `${name} is under “${licence}”`),
      ...Object.entries(notices).flatMap(([build, notice]) => {
        if (notice === null) return [`${build} carries no third-party.txt`];
        return thirdParty
          .filter(({ name, version }) => !notice.includes(`${name} ${version} (`))
          .map(({ name }) => `third-party.txt of ${build} does not name ${name}`);
      }),
    ];
    return { found: `${thirdParty.length} packages named`, problems };
  },

  languages({ words, listings }) {
    const keys = Object.keys(words['en'] ?? {});
    const problems = Object.entries(words).flatMap(([language, own]) => [
      ...keys.filter((key) => !own[key]?.trim()).map((key) => `${language} has no words for ${key}`),
      ...(language in listings ? [] : [`there is no docs/store/${language}.md`]),
    ]);
    return { found: `${Object.keys(words).join(', ')}: ${keys.length} keys`, problems };
  },

  listings({ listings, words }) {
    const problems = Object.entries(listings).flatMap(([language, text]) => {
      const listing = readListing(text);
      const { appName, appDescription } = words[language] ?? {};
      return [
        ...judgeListing(listing),
        ...(listing.name === appName ? [] : ['the name is not the one in the manifest']),
        ...(listing.chromeSummary === appDescription ? [] : ['the summary is not the one in the manifest']),
      ].map((problem) => `docs/store/${language}.md: ${problem}`);
    });
    return { found: Object.keys(listings).join(', '), problems };
  },

  browsers({ chrome, firefox, readme }) {
    const { strict_min_version: least = '', data_collection_permissions: collects } =
      firefox.browser_specific_settings?.gecko ?? {};
    const problems = [
      ...(collects?.required.join() === 'none'
        ? []
        : ['the manifest for Firefox does not say that nothing is collected']),
      ...(Number.parseInt(least, 10) >= FIREFOX ? [] : [`Firefox ${FIREFOX} or later must be asked for`]),
      ...(Number(chrome.minimum_chrome_version) >= CHROME
        ? []
        : [`Chrome ${CHROME} or later must be asked for`]),
      ...[`Firefox ${Number.parseInt(least, 10)}`, `Chrome ${chrome.minimum_chrome_version}`]
        .filter((name) => !readme.includes(name))
        .map((name) => `README.md does not say ${name}`),
    ];
    return { found: `Chrome ${chrome.minimum_chrome_version}, Firefox ${least}`, problems };
  },

  sizes: ({ sizes }) => ({ found: 'of both builds', problems: [...sizes] }),
  'web-ext lint': ({ lint }) => ({ found: 'of the package for Firefox', problems: [...lint] }),

  packages({ packages, version }) {
    const wanted = ['chrome', 'firefox', 'sources'].map((part) => `wallet-witness-${version}-${part}.zip`);
    const problems = [
      ...wanted
        .filter((name) => !packages.some((one) => one.name === name))
        .map((name) => `${name} was not made`),
      ...packages
        .filter(({ sum, listed }) => sum !== listed)
        .map(({ name }) => `SHA256SUMS does not fit ${name}`),
    ];
    return { found: `${packages.length}`, problems };
  },

  'made again': ({ rebuilt }) => ({ found: 'in another folder, to the byte', problems: [...rebuilt] }),

  pictures({ pictures, screensChanged }) {
    const oldest = daysBefore(screensChanged, PICTURE_DAYS);
    const problems = pictures.flatMap(({ path, taken }) => {
      if (taken === null) return [`${path} is shown and is not there`];
      return oldest !== null && taken < oldest
        ? [`${path} is of ${taken}, the screens of ${screensChanged}`]
        : [];
    });
    return { found: `${pictures.length} shown`, problems };
  },

  committed({ uncommitted }) {
    if (uncommitted === null) return { found: 'no git here', problems: [] };
    return { found: 'all', problems: uncommitted.map((file) => `${file} is not committed`) };
  },
};

/** Every check of a release, in the order of the table. */
export function judgeRelease(facts: ReleaseFacts): Judged[] {
  return Object.entries(CHECKS).map(([name, check]) => ({ name, ...check(facts) }));
}

/** The newest section of a changelog: `## 1.2.3 · 2026-11-23`. */
function newest(changelog: string): { version: string; day: string; text: string } | null {
  const [, version = '', day = '', text = ''] =
    /^## (\S+)(?: · (\S+))?\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  return version === '' ? null : { version, day, text };
}

function askedBy(manifest: ReleaseFacts['chrome']): string[] {
  return [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
  ];
}

/** The permissions that the paragraph in PRIVACY.md names; the header that one of them leaves out is none. */
function permissionsIn(privacy: string): string[] {
  const [paragraph = ''] = /^Permissions, and what each is for[\s\S]*?(?=\n\n)/m.exec(privacy) ?? [];
  return [...paragraph.matchAll(/`([a-z]\w+|\*:[^`]+)`/g)].map(([, name = '']) => name);
}

function daysBefore(day: string | null, days: number): string | null {
  if (day === null) return null;
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
