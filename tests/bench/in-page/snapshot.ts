import { serializePage } from '../../../utils/capture/serialize-dom';
import { shadowRootOf } from '../../../utils/capture/shadow-root';

/** How long our snapshot of this page takes, and the browser's own `outerHTML`, ms; the lengths keep both from being skipped. */
export function ours(): { ms: number; length: number } {
  return timed(() => serializePage(document, shadowRootOf));
}

export function outer(): { ms: number; length: number } {
  return timed(() => document.documentElement.outerHTML);
}

function timed(take: () => string): { ms: number; length: number } {
  const began = performance.now();
  const { length } = take();
  return { ms: performance.now() - began, length };
}
