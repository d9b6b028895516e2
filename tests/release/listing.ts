/** The text of a store's page in one language, by the headings of docs/store/<language>.md. */
export interface Listing {
  name: string;
  /** Under the name in the Chrome Web Store, which takes it from the manifest. */
  chromeSummary: string;
  firefoxSummary: string;
  category: string;
  description: string;
  singlePurpose: string;
  /** Why each permission is asked for, by its name. */
  permissions: Record<string, string>;
  privacy: string;
}

/** What the stores take, characters: https://developer.chrome.com/docs/webstore/cws-dashboard-listing and AMO's own form. */
const MOST: readonly (readonly [field: Exclude<keyof Listing, 'permissions'>, characters: number])[] = [
  // Chrome takes 75.
  ['name', 50],
  ['chromeSummary', 132],
  ['firefoxSummary', 250],
  ['category', 100],
  // Chrome takes 16,000.
  ['description', 10_000],
  ['singlePurpose', 1000],
  ['privacy', 10_000],
];
const MOST_OF_A_REASON = 1000;

/** Reads a listing; what it lacks is empty. */
export function readListing(text: string): Listing {
  const parts = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [firstLine(part), rest(part)] as const),
  );
  const part = (heading: string) => parts.get(heading) ?? '';
  return {
    name: part('Name'),
    chromeSummary: part('Summary, Chrome'),
    firefoxSummary: part('Summary, Firefox'),
    category: part('Category'),
    description: part('Description'),
    singlePurpose: part('Single purpose'),
    permissions: Object.fromEntries(
      part('Permissions')
        .split(/^### /m)
        .slice(1)
        .map((one) => [firstLine(one).replaceAll('`', ''), rest(one)]),
    ),
    privacy: part('Privacy'),
  };
}

/** What a store would refuse, as sentences: what is missing and what is too long. */
export function judgeListing(listing: Listing): string[] {
  const judged: (readonly [what: string, text: string, most: number])[] = [
    ...MOST.map(([field, most]) => [field, listing[field], most] as const),
    ...Object.entries(listing.permissions).map(
      ([name, reason]) => [`the reason for ${name}`, reason, MOST_OF_A_REASON] as const,
    ),
  ];
  return judged.flatMap(([what, text, most]) => {
    const length = [...text].length;
    if (length === 0) return [`${what} is missing`];
    return length > most ? [`${what} has ${length} characters of ${most}`] : [];
  });
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').trim();
}

function rest(text: string): string {
  return text.slice(text.indexOf('\n')).trim();
}
