/** How often html2canvas (2.5, `iframeLoader`) asks whether its copy of the page is there, which it is at the first time. */
const ITS_PAUSE_MS = 50;

/**
 * Lets html2canvas ask at once, until the returned function is called. In a world of the extension's own only: where
 * the page's scripts would see it (Firefox), nothing is changed.
 */
export function askSooner(): () => void {
  if (import.meta.env.FIREFOX) return () => undefined;
  const own = globalThis.setInterval;
  const sooner = (handler: () => void, pause?: number) => own(handler, pause === ITS_PAUSE_MS ? 0 : pause);
  globalThis.setInterval = sooner as typeof setInterval;
  return () => {
    globalThis.setInterval = own;
  };
}
