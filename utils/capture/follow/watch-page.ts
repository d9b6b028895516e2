/** Reading takes at most a fifth of the page's time, and never more often than this. */
const SHORTEST_PAUSE_MS = 100;
const PAUSE_SHARE = 4;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-current'],
};

/**
 * Calls `look` now and whenever the page has changed, with pauses that grow with what a look costs. A page on which
 * nothing changes costs nothing. Gives a function that ends it.
 */
export function watchPage(page: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const run = () => {
    timer = undefined;
    const began = performance.now();
    look();
    const ended = performance.now();
    notBefore = ended + Math.max(SHORTEST_PAUSE_MS, (ended - began) * PAUSE_SHARE);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(run, Math.max(0, notBefore - performance.now()));
  });
  observer.observe(page, WATCHED);
  run();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
