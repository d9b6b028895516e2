import html2canvas from 'html2canvas';

/** What html2canvas-pro does by itself, as a script that can be run in a page's isolated world: the other side of a comparison. */
export type Plain = 'visible' | 'whole';

declare global {
  var walletWitnessPlain: ((what: Plain) => Promise<string>) | undefined;
}

globalThis.walletWitnessPlain = async (what) => {
  const visible = { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
  const canvas = await html2canvas(document.documentElement, {
    ...(what === 'visible' ? visible : {}),
    scale: devicePixelRatio,
    logging: false,
  });
  return canvas.toDataURL('image/png');
};
