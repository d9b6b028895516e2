import type { CDPSession, Page } from 'puppeteer-core';
import { languageTag } from '../../../utils/i18n/translate';

/** How a person has their screen. */
export interface Look {
  language: 'en' | 'zh_CN' | 'zh_TW';
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  contrast?: 'more';
  stillness?: boolean;
}

export const LANGUAGE_IDS = ['en', 'zh_CN', 'zh_TW'] as const;

/** `zh_TW dark`, for the name of a fault. */
export function lookName({ language, scheme = 'light', forcedColors, contrast, stillness }: Look): string {
  return [
    language,
    scheme,
    forcedColors && 'forced colours',
    contrast && 'more contrast',
    stillness && 'less motion',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a page is told holds as long as its session does. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Gives a page a look, and waits until it is drawn in it. Not `emulateMediaFeatures`, which knows few features. */
export async function setLook(page: Page, look: Look): Promise<void> {
  const opened = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, opened);
  const session = await opened;
  // A page that is behind another one draws nothing.
  await session.send('Page.bringToFront');
  const features = [
    { name: 'prefers-color-scheme', value: look.scheme ?? 'light' },
    { name: 'forced-colors', value: look.forcedColors ? 'active' : 'none' },
    { name: 'prefers-contrast', value: look.contrast ?? 'no-preference' },
    { name: 'prefers-reduced-motion', value: look.stillness ? 'reduce' : 'no-preference' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  const unmet = await page.evaluate(
    async (language, tag, wanted) => {
      const api: unknown = Reflect.get(globalThis, 'chrome');
      await Object(api).storage.local.set({ language });
      while (document.documentElement.lang !== tag) await new Promise((resolve) => setTimeout(resolve, 10));
      for (let frames = 0; frames < 2; frames += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return wanted
        .filter(({ name, value }) => !matchMedia(`(${name}: ${value})`).matches)
        .map(({ name }) => name);
    },
    look.language,
    languageTag(look.language),
    // The system's colours bring a contrast of their own.
    look.forcedColors ? features.filter(({ name }) => name !== 'prefers-contrast') : features,
  );
  if (unmet.length > 0) throw new Error(`${lookName(look)}: the browser does not give ${unmet.join(', ')}`);
}
