import { attributeOf, findAll } from '../../reading/element';
import type { Page } from '../../reading/page';

const ADDRESS = /0x[0-9a-f]{40}(?![0-9a-f])/i;

/** The whole address of a cell: pages show it cut, and whole on the copy button, the link or the tooltip. */
export function addressIn(cell: Element): string | null {
  const carriers = ['data-clipboard-text', 'data-highlight-target', 'href', 'title', 'data-bs-title'];
  for (const name of carriers)
    for (const one of findAll(cell, `[${name}]`)) {
      const text = attributeOf(one, name) ?? '';
      const found = name === 'href' && !/\/address\//.test(text) ? null : ADDRESS.exec(text);
      if (found) return found[0];
    }
  return ADDRESS.exec(cell.textContent ?? '')?.[0] ?? null;
}

/** Whose page this is; null on a list of the whole chain. */
export function ownAddress(page: Page): string | null {
  const { pathname, searchParams } = page.url;
  const named = /\/address\/(0x[0-9a-f]{40})$/i.exec(pathname)?.[1] ?? searchParams.get('a') ?? '';
  return ADDRESS.test(named) ? named : null;
}

/** Letter case in an address is only a checksum. */
export function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}
