import type { Page } from 'puppeteer-core';

/** How often the browser laid the page out while some code ran in it. */
export async function layoutsDuring(page: Page, code: string): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    const count = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
    };
    const before = await count();
    await page.evaluate(code);
    return (await count()) - before;
  } finally {
    await session.detach();
  }
}
