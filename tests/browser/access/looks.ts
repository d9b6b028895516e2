import type { Page } from 'puppeteer-core';
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

/** Gives a page a look, and waits until it is drawn in it. Not `emulateMediaFeatures`, which knows few features. */
export async function setLook(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  // A page that is behind another one draws nothing.
  await session.send('Page.bringToFront');
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.scheme ?? 'light' },
      { name: 'forced-colors', value: look.forcedColors ? 'active' : 'none' },
      { name: 'prefers-contrast', value: look.contrast ?? 'no-preference' },
      { name: 'prefers-reduced-motion', value: look.stillness ? 'reduce' : 'no-preference' },
    ],
  });
  await session.detach();
  await page.evaluate(
    async (language, tag) => {
      const api: unknown = Reflect.get(globalThis, 'chrome');
      await Object(api).storage.local.set({ language });
      const spoken = () => document.documentElement.lang === tag;
      while (!spoken()) await new Promise((resolve) => setTimeout(resolve, 10));
      for (let frames = 0; frames < 3; frames += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    look.language,
    languageTag(look.language),
  );
}
