import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** What a store takes: https://developer.chrome.com/docs/webstore/images */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const ICON = path.resolve(import.meta.dirname, '../../../public/icon/icon.svg');

/** The wallet's page, and beside or over it what the extension shows, each as base64 of a PNG. */
export interface Scene {
  title: string;
  page: string;
  panel?: string;
  popup?: string;
}

/** Sets a scene as a window under a line of text; gives the picture as the bytes of a PNG. */
export function composePicture(browser: Browser, { title, page, panel, popup }: Scene): Promise<Uint8Array> {
  const picture = (data: string, name: string) => `<img class="${name}" src="data:image/png;base64,${data}">`;
  const beside = panel ? picture(panel, 'panel') : '';
  const over = popup ? picture(popup, 'popup') : '';
  return drawn(
    browser,
    PICTURE,
    `<h1>${title}</h1><div class="window"><i></i><i></i><i></i>${picture(page, 'page')}${beside}${over}</div>`,
  );
}

/** The small tile of the Chrome Web Store. */
export async function composeTile(browser: Browser, name: string, line: string): Promise<Uint8Array> {
  const icon = (await readFile(ICON)).toString('base64');
  const image = `<img src="data:image/svg+xml;base64,${icon}">`;
  return drawn(
    browser,
    TILE,
    `<div class="tile">${image}<div><b>${name}</b><span>${line}</span></div></div>`,
  );
}

async function drawn(browser: Browser, size: typeof PICTURE, body: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    await page.setContent(`<!DOCTYPE html><meta charset="utf-8"><style>${STYLE}</style>${body}`, {
      waitUntil: 'load',
    });
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

const STYLE = `
* { margin: 0; box-sizing: border-box } body { background: #e9ece8; color: #17222d; font-family: system-ui, "Noto Sans CJK SC", sans-serif; overflow: hidden }
h1 { height: 88px; line-height: 88px; padding: 0 40px; font-size: 30px; font-weight: 650; letter-spacing: -.01em }
.window { position: absolute; left: 20px; top: 84px; width: 1240px; height: 736px; background: #d2d7d0; border-radius: 12px 12px 0 0; box-shadow: 0 10px 40px #17222d33; overflow: hidden }
.window i { position: relative; display: inline-block; width: 11px; height: 11px; border-radius: 50%; background: #a8b0a9; margin: 10px 0 0 12px } .window i + i { margin-left: 7px }
.page { position: absolute; left: 0; top: 32px } .panel { position: absolute; right: 0; top: 32px; border-left: 1px solid #b6bdb7 }
.popup { position: absolute; right: 26px; top: 38px; border-radius: 8px; box-shadow: 0 8px 30px #17222d55; border: 1px solid #b6bdb7 }
.tile { width: 440px; height: 280px; display: flex; align-items: center; gap: 22px; padding: 28px } .tile img { width: 112px; height: 112px } .tile b { display: block; font-size: 28px; line-height: 1.2; white-space: nowrap } .tile span { display: block; margin-top: 10px; font-size: 17px; line-height: 1.45; color: #4c5863 }
`;
