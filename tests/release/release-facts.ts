import * as v from 'valibot';
import type { ThirdParty } from './third-party';

/** What is read of a built manifest. */
export const Manifest = v.object({
  version: v.string(),
  name: v.string(),
  permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string()), []),
  host_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
  minimum_chrome_version: v.optional(v.string()),
  browser_specific_settings: v.optional(
    v.object({
      gecko: v.object({
        id: v.string(),
        strict_min_version: v.optional(v.string()),
        data_collection_permissions: v.optional(v.object({ required: v.array(v.string()) })),
      }),
    }),
  ),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

/** Everything that the release check looks at, so that each fault can be shown to be seen. */
export interface ReleaseFacts {
  /** ISO date. */
  today: string;
  /** Of package.json and package-lock.json. */
  version: string;
  lockVersion: string;
  changelog: string;
  chrome: v.InferOutput<typeof Manifest>;
  firefox: v.InferOutput<typeof Manifest>;
  readme: string;
  privacy: string;
  /** Permissions that the page in the extension explains. */
  explained: readonly string[];
  /** The words of the screen by language and key. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** docs/store/<language>.md by language. */
  listings: Readonly<Record<string, string>>;
  thirdParty: readonly ThirdParty[];
  /** The notice in each built extension; null where there is none. */
  notices: Readonly<Record<string, string | null>>;
  /** Bounds of size that are broken, problems that web-ext found: each a sentence. */
  sizes: readonly string[];
  lint: readonly string[];
  /** The packages: their SHA-256, and the one that SHA256SUMS names. */
  packages: readonly { name: string; sum: string; listed: string | null }[];
  /** What came out otherwise when the packages were made once more from the archive of the sources. */
  rebuilt: readonly string[];
  /** When each picture that README or a listing shows was last taken, and when the screens were last changed; ISO dates. */
  pictures: readonly { path: string; taken: string | null }[];
  screensChanged: string | null;
  /** Files that differ from what is committed; null where there is no git. */
  uncommitted: readonly string[] | null;
}
