import { describe, expect, it } from 'vitest';
import { judgeListing, readListing } from '../../release/listing';
import { listFolder, readSource } from '../../structure/source-files';

const languages = listFolder('public/_locales').map((name) => name.replace(/\/$/, ''));

describe('the texts for the stores', () => {
  it.each(languages)('in %s are all there, and no longer than the stores take', (language) => {
    const listing = readListing(readSource(`docs/store/${language}.md`).text);
    expect(judgeListing(listing)).toEqual([]);
  });

  it.each(languages)('in %s have the name and the summary that the manifest has', (language) => {
    const words = JSON.parse(readSource(`public/_locales/${language}/messages.json`).text);
    const { name, chromeSummary } = readListing(readSource(`docs/store/${language}.md`).text);
    expect([name, chromeSummary]).toEqual([words.appName.message, words.appDescription.message]);
  });

  it('give a reason for the same permissions in every language', () => {
    const [first, ...others] = languages.map((language) =>
      Object.keys(readListing(readSource(`docs/store/${language}.md`).text).permissions),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('are counted in characters, and what is missing is told', () => {
    const listing = readListing(
      `## Name\n\n${'钱'.repeat(51)}\n\n## Permissions\n\n### \`storage\`\n\nTo keep.\n`,
    );
    expect(listing.permissions).toEqual({ storage: 'To keep.' });
    expect(judgeListing(listing)).toEqual([
      'name has 51 characters of 50',
      ...['chromeSummary', 'firefoxSummary', 'category', 'description', 'singlePurpose', 'privacy'].map(
        (field) => `${field} is missing`,
      ),
    ]);
  });
});
