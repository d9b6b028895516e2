import type { Page } from 'puppeteer-core';

interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

/**
 * Watches the memory of a page's scripts while something is done: their heap and the buffers beside it. Gives by how many
 * bytes it grew at most above what it was after a collection.
 */
export async function heapGrowth(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  const usage = async () => {
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return usedSize + backingStorageSize;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await usage();
  let most = before;
  let going = true;
  const watching = (async () => {
    while (going) {
      most = Math.max(most, await usage());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  try {
    await act();
  } finally {
    going = false;
    await watching;
    await session.detach();
  }
  return most - before;
}
