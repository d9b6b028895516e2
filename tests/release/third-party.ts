import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** A package of somebody else whose code is shipped. */
export interface ThirdParty {
  name: string;
  version: string;
  /** As its package.json names it, by SPDX: `MIT`. */
  licence: string;
  /** Where its sources are. */
  source: string;
  /** Its licence, and what else it asks to be passed on; empty where the package brings none. */
  text: string;
  author: string;
}

const Manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), ''),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })]), ''),
  homepage: v.optional(v.string(), ''),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })]), ''),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

const NOTICE_FILE = /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt|markdown))?$/i;

/** The folder of the package that a module of a build lies in; null for a module of the project or of the build itself. */
export function packageFolder(moduleId: string): string | null {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId) ?? [];
  return folder && !moduleId.startsWith('\0') ? folder : null;
}

/**
 * The folders of all packages that run with a project: what its package.json names as `dependencies`, and what these need.
 * Libraries that come bundled have others in them, which no module of our build tells. Types are no code.
 */
export function runtimePackages(project: string): string[] {
  const found = new Set<string>();
  const visit = (owner: string) => {
    for (const name of Object.keys(manifestOf(owner).dependencies)) {
      const folder = name.startsWith('@types/') ? null : findPackage(owner, name);
      if (folder === null || found.has(folder)) continue;
      found.add(folder);
      visit(folder);
    }
  };
  visit(project);
  return [...found];
}

/** Reads what the packages in some folders say of themselves; each version once, in the order of their names. */
export function describePackages(folders: Iterable<string>): ThirdParty[] {
  const described = new Map<string, ThirdParty>();
  for (const folder of folders) {
    const { name, version, license, repository, homepage, author } = manifestOf(folder);
    const source = typeof repository === 'string' ? repository : repository.url;
    described.set(`${name}@${version}`, {
      ...{ name, version, licence: license, source: plainAddress(source || homepage) },
      author: typeof author === 'string' ? author : author.name,
      text: readdirSync(folder)
        .filter((file) => NOTICE_FILE.test(file))
        .sort()
        .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
        .join('\n\n'),
    });
  }
  const order = ({ name, version }: ThirdParty) => `${name} ${version}`;
  return [...described.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** The notice that ships, the same for the same packages. A licence that several share to the letter stands once. */
export function noticeOf(packages: readonly ThirdParty[]): string {
  const byText = new Map<string, ThirdParty[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, sharing]) => {
    const names = sharing.map(
      ({ name, version, licence, source }) => `${name} ${version} (${licence})\n${source}`,
    );
    const authors = sharing.map(({ author }) => author).join(', ');
    return `${names.join('\n')}\n\n${text || `By ${authors}. The package brings no text of its licence.`}`;
  });
  return `${['Wallet Witness is made with the work of others, under their licences.', ...parts].join(RULE)}\n`;
}

const RULE = `\n\n${'-'.repeat(78)}\n\n`;

function manifestOf(folder: string): v.InferOutput<typeof Manifest> {
  return v.parse(Manifest, JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
}

/** Where Node finds a package that another one needs: from the inside out. */
function findPackage(owner: string, name: string): string | null {
  const inside = path.join(owner, 'node_modules', name);
  if (existsSync(path.join(inside, 'package.json'))) return realpathSync(inside);
  const above = path.dirname(owner);
  return above === owner ? null : findPackage(above, name);
}

/** `git+https://github.com/x/y.git` as an address that a person opens; `x/y` is GitHub's, as npm has it. */
function plainAddress(source: string): string {
  const address = source.replace(/^(?:git\+|github:)/, '').replace(/\.git$/, '');
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return `https://github.com/${address}`;
  return address.replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://');
}
