import type { KeyInput, Page } from 'puppeteer-core';

/** What a person does who has no pointer. */

export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Whether what has the focus is what a selector finds, and can be seen. */
function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((css) => document.activeElement?.matches(css) === true, selector);
}

/** Goes by Tab to what a selector finds; fails when a whole round does not come to it, or when on the way the focus cannot be seen. */
export async function tabTo(
  page: Page,
  selector: string,
  key: KeyInput | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await page.waitForSelector(selector);
  for (let steps = 0; steps < 120; steps += 1) {
    if (await hasFocus(page, selector)) return expectSeen(page);
    if (key === 'Shift+Tab') {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    } else await page.keyboard.press(key);
  }
  throw new Error(`no Tab leads to ${selector}; the focus is on ${await focusName(page)}`);
}

/** Goes to what a selector finds and presses a key on it. */
export async function use(page: Page, selector: string, key: KeyInput = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** Goes to a field and types into it, over what stands there. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** Chooses a word of a list by its first letters or by the arrows. */
export async function pick(page: Page, selector: string, value: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await page.$eval(selector, (one) => Reflect.get(one, 'value'))) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no arrow leads to ${value} in ${selector}`);
}

/** What has the focus, for a message. */
export function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    return `${on?.localName} ${on?.getAttribute('data-testid') ?? on?.id ?? ''} “${on?.textContent?.slice(0, 40)}”`;
  });
}

/** WCAG 2.2, 2.4.7 and 2.4.11: what has the focus shows it, and lies neither outside the window nor behind what stays in sight. */
export async function expectSeen(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const on = document.activeElement;
    if (!on) return 'nothing has the focus';
    const { outlineStyle } = getComputedStyle(on);
    const label = on.closest('label');
    const marked = outlineStyle !== 'none' || (label && getComputedStyle(label).outlineStyle !== 'none');
    if (!marked) return 'nothing shows where the focus is';
    const { left, right, top, bottom } = on.getBoundingClientRect();
    const [x, y] = [
      (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
      (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
    ];
    const there = document.elementFromPoint(x, y);
    if (there && (on.contains(there) || there.contains(on) || label?.contains(there))) return null;
    return `it lies behind ${there?.localName}.${there?.className}`;
  });
  if (hidden) throw new Error(`${await focusName(page)}: ${hidden}`);
}
