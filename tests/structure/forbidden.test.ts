import { describe, expect, it } from 'vitest';
import { broken, HOSTILE_INPUT, isBarrel, NETWORK, OTHER_DOORS, SET_ASIDE, WAYS_AROUND } from './forbidden';
import { listFolder, readSource, shipped, sourcesUnder } from './source-files';

/** Every file that breaks one of the rules, with their names. */
function offenders(files: ReturnType<typeof shipped>, rules: Parameters<typeof broken>[1]): string[] {
  return files.flatMap(({ path, text }) => broken(text, rules).map((name) => `${path}: ${name}`));
}

// The examples below are what the rules look for.
const elsewhere = sourcesUnder('tests').filter(({ path }) => !path.startsWith('tests/structure/forbidden'));

describe('what no file does', () => {
  it('no text of a page becomes markup or a program', () => {
    expect(offenders(shipped(), HOSTILE_INPUT)).toEqual([]);
  });

  it('no file goes around the type checker, tests included', () => {
    expect(offenders([...shipped(), ...elsewhere], WAYS_AROUND)).toEqual([]);
  });

  it('nothing that is shipped sets a rule of the linter aside', () => {
    expect(offenders(shipped(), SET_ASIDE)).toEqual([]);
  });

  it('the browser is reached through wxt/browser alone', () => {
    expect(offenders(shipped(), OTHER_DOORS)).toEqual([]);
  });

  it('nothing is fetched but what is packed with the extension, and the time: of the page’s own server, of authorities', () => {
    expect(offenders(shipped(), NETWORK)).toEqual([]);
    const asking = shipped().filter(({ text }) => /fetch\(\s*pageAddress/.test(text));
    expect(asking.map(({ path }) => path)).toEqual(['utils/capture/server-date.ts']);
    expect(asking[0]?.text).toMatch(
      /fetch\(pageAddress, \{\s*method: 'HEAD',\s*mode: 'same-origin',\s*credentials: 'omit',/,
    );
    const stamping = shipped().filter(({ text }) => /fetch\(\s*authorityAddress/.test(text));
    expect(stamping.map(({ path }) => path)).toEqual(['utils/timestamp/ask-authority.ts']);
    expect(stamping[0]?.text).toMatch(
      /fetch\(authorityAddress, \{\s*method: 'POST',\s*mode: 'cors',\s*credentials: 'omit',\s*cache: 'no-store',/,
    );
  });

  it('every page of the extension takes the network from itself', () => {
    const pages = listFolder('entrypoints').flatMap((name) => {
      const path = `entrypoints/${name}index.html`;
      return name.endsWith('/') && listFolder(`entrypoints/${name}`).includes('index.html') ? [path] : [];
    });
    expect(pages.length).toBeGreaterThan(3);
    for (const path of pages)
      expect(readSource(path).text, path).toContain(
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'self' data: blob:" />`,
      );
  });

  it('no file only passes on what others export', () => {
    expect([...shipped(), ...elsewhere].filter(({ text }) => isBarrel(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('the rules see what they look for', () => {
  it.each([
    ['element.innerHTML = text;', HOSTILE_INPUT],
    ['element.outerHTML = text;', HOSTILE_INPUT],
    ['return <p dangerouslySetInnerHTML={x} />;', HOSTILE_INPUT],
    ['node.insertAdjacentHTML(where, text);', HOSTILE_INPUT],
    ['eval(text);', HOSTILE_INPUT],
    ['const f = new Function(text);', HOSTILE_INPUT],
    ['const x: any = 1;', WAYS_AROUND],
    ['const y = x as any;', WAYS_AROUND],
    ['const z: Array<any> = [];', WAYS_AROUND],
    ['// @ts-ignore', WAYS_AROUND],
    ['/* biome-ignore lint: because */', SET_ASIDE],
    ['chrome.tabs.query({});', OTHER_DOORS],
    ['chrome?.tabs.query({});', OTHER_DOORS],
    ["import browser from 'webextension-polyfill';", OTHER_DOORS],
    ['await fetch(address);', NETWORK],
    ["await fetch(pageAddress, { method: 'POST' });", NETWORK],
    ["await fetch(authorityAddress, { method: 'POST', body: everything });", NETWORK],
    ['new WebSocket(address);', NETWORK],
    ['navigator.sendBeacon(address);', NETWORK],
    ["await import('https://cdn.example/x.js');", NETWORK],
  ])('%s', (source, rules) => {
    expect(broken(source, rules)).toHaveLength(1);
  });

  it.each([
    ['// never innerHTML, never eval(x), never chrome.tabs'],
    ["const words = 'any chrome.tabs fetch(x) innerHTML';"],
    ['const WORDS = [1]; // biome-ignore format: a list of words'],
    ['const many = company; const x = { any: 1 };'],
    ['await fetch(browser.runtime.getURL(path));'],
    ['const { chrome } = globalThis as X; chrome?.dom?.openOrClosedShadowRoot(e); chrome.dom.x();'],
    ['const quote = /["\'`]/; // an innerHTML in a comment after a quote in a regular expression'],
    ['const html = element.outerHTML;'],
  ])('fine: %s', (source) => {
    expect(
      broken(source, [...HOSTILE_INPUT, ...WAYS_AROUND, ...SET_ASIDE, ...OTHER_DOORS, ...NETWORK]),
    ).toEqual([]);
  });

  it('a barrel is a file of re-exports; a file that adds something is none', () => {
    expect(isBarrel("/** all */\nexport * from './a';\nexport { b, type C } from './b';")).toBe(true);
    expect(isBarrel("export * from './a';\nexport const b = 1;")).toBe(false);
    expect(isBarrel('')).toBe(false);
  });
});
