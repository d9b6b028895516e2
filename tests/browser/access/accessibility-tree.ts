import type { Page, Protocol } from 'puppeteer-core';

/** What a screen reader is told of one thing on the screen. */
export interface Told {
  role: string;
  name: string;
  /** `polite`, `assertive`, or nothing. */
  live: string;
  focusable: boolean;
  /** `checked`, `selected`, `expanded`, `pressed`, `disabled`: as the browser tells them. */
  state: Record<string, unknown>;
}

/** Everything that the browser tells a screen reader, in the order in which it is read. */
export async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(tell);
  } finally {
    await session.detach();
  }
}

function tell({ role, name, properties = [] }: Protocol.Accessibility.AXNode): Told {
  const state = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    live: String(state['live'] ?? ''),
    focusable: state['focusable'] === true,
    state,
  };
}

/** What of all that can be reached has no name, or is nothing in particular. */
export async function nameless(page: Page): Promise<string[]> {
  const told = await toldOf(page);
  return told
    .filter(({ role, focusable }) => focusable && !/^(RootWebArea|listitem)$/.test(role))
    .filter(
      ({ role, name, state }) => name.trim() === '' || role === 'generic' || state['roledescription'] === '',
    )
    .map(({ role, name }) => `${role} “${name}”`);
}
