import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../structure/source-files';
import { BUILT } from './extension';
import { BUILT_FOR_FIREFOX } from './firefox/launch';

/** What turns text into a program or markup, or reaches the network, in whatever a build makes of our code and of libraries. */
const DANGERS: readonly RegExp[] = [
  /\beval\s*\(|\bnew Function\b|[^\w$.]Function\s*\(|\bsetTimeout\(\s*["'`]/,
  /\b(?:inner|outer)HTML\b(?!"|')|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|HTMLUnsafe\b/,
  /\bimportScripts\b|\bimport\(\s*["'`]https?:|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b/,
];

/** What libraries bring of it, each only with the words around it, and why it does no harm. */
const KNOWN: readonly { words: RegExp; why: string }[] = [
  {
    words: /\.__html==\w+\.innerHTML\)?\|\|\(\w+\.innerHTML=\w+\.__html\)/g,
    why: 'preact, for `dangerouslySetInnerHTML`, which no source of ours has (tests/structure/forbidden.ts)',
  },
  {
    words: /\w=new XMLHttpRequest,this\._config\.withCredentials/g,
    why: 'papaparse, for an address to read from; it is given texts alone, in pages that may not connect',
  },
  {
    words: /"No proxy defined"\);[^{}]{0,120}=>\{const \w+=new XMLHttpRequest/g,
    why: 'html2canvas, for a proxy, which it is not given',
  },
];

function withoutKnown(code: string): string {
  return KNOWN.reduce((rest, { words }) => rest.replace(words, ''), code);
}

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const builds = [BUILT, BUILT_FOR_FIREFOX].filter((folder) => existsSync(path.join(folder, 'manifest.json')));

describe.each(builds)('what is built into %s', (folder) => {
  const manifest = JSON.parse(read(folder, 'manifest.json'));

  it('makes no program and no markup of a text, and has no way to the network but the one that is known', () => {
    const found = filesOf(folder, /\.js$|verifier\.txt$/).flatMap((name) => {
      const code = withoutKnown(read(folder, name));
      return DANGERS.flatMap((danger) => {
        const at = code.search(danger);
        return at < 0 ? [] : [`${name}: ${code.slice(Math.max(0, at - 60), at + 60)}`];
      });
    });
    expect(found).toEqual([]);
  });

  it('has no script in a page’s markup, and none from elsewhere', () => {
    const pages = filesOf(folder, /\.html$/);
    expect(pages.length).toBeGreaterThan(8);
    for (const name of pages) {
      const html = read(folder, name);
      expect(html, name).not.toMatch(/<script(?![^>]*\bsrc="\/)|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
      expect(html, name).toMatch(
        /<meta http-equiv="Content-Security-Policy"[^>]*connect-src 'self' data: blob:/,
      );
    }
  });

  it('asks the browser to send nothing that is typed to a server that checks spelling or proposes words', () => {
    for (const name of filesOf(folder, /\.html$/))
      expect(read(folder, name), name).toMatch(/<html [^>]*spellcheck="false" writingsuggestions="false"/);
  });

  it('lets only its own files run, and frames, plugins, forms and bases not at all', () => {
    const policy = new Map<string, string>(
      String(manifest.content_security_policy.extension_pages)
        .split('; ')
        .map((part) => [part.split(' ')[0] ?? '', part.slice(part.indexOf(' ') + 1)]),
    );
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    for (const name of ['default-src', 'frame-src', 'object-src', 'base-uri', 'form-action'])
      expect(policy.get(name), name).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'font-src']) expect(policy.get(name), name).toBe("'self'");
    expect(policy.get('img-src')).toBe("'self' blob: data:");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*/);
  });

  it('offers nothing of itself to pages or to other extensions', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
      'host_permissions',
      'update_url',
    ])
      expect(manifest[key] ?? [], key).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    const code = filesOf(folder, /\.js$/)
      .map((name) => read(folder, name))
      .join('\n');
    expect(code).not.toMatch(/onMessageExternal\.|onConnectExternal\.|onUserScriptMessage\./);
  });

  it('asks for what PRIVACY.md names, and PRIVACY.md names nothing else', () => {
    const { text } = readSource('PRIVACY.md');
    const paragraph = /^Permissions, and what each is for[\s\S]*?\n\n/m.exec(text)?.[0] ?? '';
    const named = [...paragraph.matchAll(/`([A-Za-z]+|\*:\/\/\*\/\*)`/g)].map(([, name = '']) => name);
    const asked = [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.optional_host_permissions,
    ];
    const everywhere = BUILT_FOR_FIREFOX === folder ? ['sidePanel'] : [];
    expect([...new Set(named)].filter((name) => name !== 'Origin').sort()).toEqual(
      [...asked, ...everywhere].sort(),
    );
  });

  it('SECURITY.md names only files that are there', () => {
    const { text } = readSource('SECURITY.md');
    const named = [...text.matchAll(/`((?:tests|utils|entrypoints)\/[\w/.-]+|wxt\.config\.ts)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !existsSync(path.resolve(import.meta.dirname, '../..', name)))).toEqual([]);
  });
});

describe('the rules see what they look for', () => {
  it.each([
    'a=eval("1")',
    'new Function("return 1")',
    'e.innerHTML=t',
    'e.insertAdjacentHTML("x",t)',
    'import("https://cdn.example/x.js")',
    'new XMLHttpRequest',
    'navigator.sendBeacon(x)',
  ])('%s', (code) => {
    expect(DANGERS.some((danger) => danger.test(withoutKnown(`;${code};`)))).toBe(true);
  });

  it('what is known of libraries is still in them; else it is known no more', () => {
    const folder = builds[0];
    const code = folder
      ? filesOf(folder, /\.js$/)
          .map((name) => read(folder, name))
          .join('\n')
      : '';
    expect(KNOWN.filter(({ words }) => code.search(words) < 0).map(({ why }) => why)).toEqual([]);
  });
});
