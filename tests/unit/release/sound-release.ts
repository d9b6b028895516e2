import type { ReleaseFacts } from '../../release/release-facts';

const manifest: ReleaseFacts['chrome'] = {
  version: '1.2.3',
  name: '__MSG_appName__',
  permissions: ['storage'],
  optional_permissions: [],
  host_permissions: [],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'" },
};

const listing = (name: string, summary: string) => `# A listing

## Name

${name}

## Summary, Chrome

${summary}

## Summary, Firefox

Keeps it.

## Category

Tools

## Description

It keeps what the page shows.

## Single purpose

To keep it.

## Permissions

### \`storage\`

To remember.

### \`*://*/*\`

One at a time.

## Privacy

Nothing is collected.
`;

/** An invented release with nothing wrong with it. */
export const SOUND: ReleaseFacts & { thirdParty: [ReleaseFacts['thirdParty'][number]] } = {
  today: '2026-11-02',
  version: '1.2.3',
  lockVersion: '1.2.3',
  changelog:
    '# Changelog\n\n## 1.2.3 · 2026-11-01\n\n- Something\n\n## 1.2.2 · 2026-10-01\n\n- Something else\n',
  chrome: { ...manifest, minimum_chrome_version: '116' },
  firefox: {
    ...manifest,
    browser_specific_settings: {
      gecko: {
        id: 'a@b',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  readme: 'For Chrome 116 and Firefox 142 or later.',
  privacy:
    '# Privacy\n\nPermissions, and what each is for. `storage` to remember; `*://*/*` one at a time.\n\nMore.\n',
  explained: ['storage', '*://*/*'],
  words: {
    en: { appName: 'Wallet', appDescription: 'Keeps it all.' },
    zh_CN: { appName: '钱包', appDescription: '全都留存。' },
  },
  listings: { en: listing('Wallet', 'Keeps it all.'), zh_CN: listing('钱包', '全都留存。') },
  thirdParty: [
    { name: 'lib', version: '2.0.0', licence: 'MIT', source: 'https://lib.test', text: 'MIT', author: 'A' },
  ],
  notices: { Chrome: 'lib 2.0.0 (MIT)', Firefox: 'lib 2.0.0 (MIT)' },
  sizes: [],
  lint: [],
  packages: ['chrome', 'firefox', 'sources'].map((part) => ({
    ...{ name: `wallet-witness-1.2.3-${part}.zip`, sum: 'a', listed: 'a' },
  })),
  rebuilt: [],
  pictures: [{ path: 'docs/a.png', taken: '2026-10-30' }],
  screensChanged: '2026-11-01',
  uncommitted: [],
};
