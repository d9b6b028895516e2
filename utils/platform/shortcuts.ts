import { browser } from 'wxt/browser';

/** The extension's commands and the keys they have now; empty where none are set. */
export async function shortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}
