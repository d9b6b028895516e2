import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a page gets when it asks for an address (without its fragment); every other request is refused, so that nothing reaches the network. */
export type Served = ReadonlyMap<string, string>;

/** Lets a page see saved pages under their real addresses. */
export async function servePages(page: Page, served: Served): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, served));
}

async function answer(request: HTTPRequest, served: Served): Promise<void> {
  if (/^(data|blob|chrome-extension|about):/.test(request.url())) return request.continue();
  const body = served.get(request.url().replace(/#.*$/, ''));
  if (body === undefined) return request.abort('blockedbyclient');
  await request.respond({
    body,
    contentType: 'text/html; charset=utf-8',
    headers: { date: new Date().toUTCString() },
  });
}
