import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBareBrowser } from '../bare-browser';
import { bundleScript } from '../bundle';
import { waitUntil } from '../extension';

interface Snapshot {
  html: string;
  covered: { reason: string; x: number; y: number; width: number; height: number }[];
}

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'taken');
  browser = await launchBareBrowser();
});
afterAll(() => browser.close());

async function open(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

async function snapshotOf(page: Page): Promise<Snapshot> {
  return (await page.evaluate(`${script}; taken.snapshot(globalThis.closedRoots)`)) as Snapshot;
}

async function snap(html: string): Promise<Snapshot> {
  const page = await open(html);
  try {
    return await snapshotOf(page);
  } finally {
    await page.close();
  }
}

/** Opens a snapshot as a file and says what a reader would see of it. */
async function shown(html: string): Promise<string> {
  const page = await open(html);
  try {
    return await page.evaluate(() => document.body.innerText);
  } finally {
    await page.close();
  }
}

describe('a snapshot', () => {
  it('shows the same text as the page', async () => {
    const body =
      '<h1>账单 & “bill”</h1><p>5 &lt; 6 &amp; a&nbsp;b</p><pre>\n\n two lines</pre><svg><text>svg</text></svg>';
    const page = await open(`<!DOCTYPE html><title>t</title>${body}`);
    const live = await page.evaluate(() => document.body.innerText);
    const { html } = await snapshotOf(page);
    expect(await shown(html)).toBe(live);
  });

  it('keeps open and closed shadow roots', async () => {
    const page = await open('<div id="open"></div><div id="closed"></div>');
    await page.evaluate(() => {
      const make = (id: string, mode: ShadowRootMode) => {
        const host = document.getElementById(id) as HTMLElement;
        const root = host.attachShadow({ mode });
        root.append(Object.assign(document.createElement('p'), { textContent: `${mode} content` }));
        return [host, root] as const;
      };
      make('open', 'open');
      Object.assign(globalThis, { closedRoots: new WeakMap([make('closed', 'closed')]) });
    });
    const { html } = await snapshotOf(page);
    expect(html).toContain('<template shadowrootmode="open"><p>open content</p></template>');
    expect(html).toContain('<template shadowrootmode="closed"><p>closed content</p></template>');
  });

  it('keeps what was typed into fields, and frames of the same origin', async () => {
    const page = await open(
      '<input id="amount"><textarea id="note">before</textarea><iframe srcdoc="<p>inside the frame</p>"></iframe>',
    );
    await page.evaluate(() => {
      (document.getElementById('amount') as HTMLInputElement).value = '12.50 "EUR"';
      (document.getElementById('note') as HTMLTextAreaElement).value = 'after </textarea><b>';
    });
    const { html } = await snapshotOf(page);
    expect(html).toContain('value="12.50 &quot;EUR&quot;"');
    expect(html).toContain('after &lt;/textarea&gt;&lt;b&gt;</textarea>');
    expect(html).toContain('inside the frame');
  });

  it('keeps rules that a script put into a style sheet', async () => {
    const page = await open('<style></style><p class="gone">hidden box</p><p>seen</p>');
    await page.evaluate(() => document.styleSheets[0]?.insertRule('.gone { display: none }'));
    const { html } = await snapshotOf(page);
    expect((await shown(html)).trim()).toBe('seen');
  });

  it('leaves the live page as it is', async () => {
    const page = await open('<form><input name="lastChild"><input name="attributes"></form><p>text</p>');
    const changes = await page.evaluate(async (code) => {
      let seen = 0;
      new MutationObserver((list) => {
        seen += list.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      new Function(`${code}; taken.snapshot()`)();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return seen;
    }, script);
    expect(changes).toBe(0);
  });
});

describe('an opened snapshot is inert', () => {
  it.each([
    ['a script', '<script>window.ran=1</script>'],
    ['an event handler', '<img src="data:image/png;base64,x" onerror="window.ran=1">'],
    ['a frame with a script', '<iframe srcdoc="<script>top.ran=1</script>"></iframe>'],
    [
      'a comment that ends early',
      '<p id="p"></p><script>p.append(document.createComment("--><img src=x onerror=window.ran=1>"))</script>',
    ],
    [
      'a style that ends early',
      '<style>a::after{content:"<\\/style><img src=x onerror=window.ran=1>"}</style>',
    ],
    ['a link to a script', '<a id="a" href="javascript:window.ran=1">x</a>'],
    ['a noscript', '<noscript><img src=x onerror="window.ran=1"></noscript>'],
  ])('with %s in it', async (_, body) => {
    const { html } = await snap(`<title>still</title>${body}`);
    const page = await open(html);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#a')?.click());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.close();
  });

  it('asks nothing of the network', async () => {
    const { html } = await snap(
      '<link rel="stylesheet" href="https://wallet.example/a.css"><img src="https://wallet.example/p.png"><iframe src="https://wallet.example/f"></iframe><meta http-equiv="refresh" content="30;url=https://wallet.example/next">',
    );
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith('https:')) asked.push(request.url());
      void request.abort();
    });
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
    expect(html).toContain(' data-inert-http-equiv="refresh"');
    expect(html).not.toContain(' http-equiv="refresh"');
    await page.close();
  });
});

it('an opened snapshot does not even get in touch with a server ahead of need', async () => {
  let touched = 0;
  const server = createServer((socket) => {
    touched++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  const links = `<link rel="PreConnect" href="http://${host}"><link rel="dns-prefetch" href="//${host}">`;
  const page = await open(`<title>t</title>${links}`);
  const { html } = await snapshotOf(page);
  await waitUntil(async () => touched > 0);
  touched = 0;
  await page.setContent(html, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(html).toContain(' data-inert-rel="PreConnect"');
  expect(touched).toBe(0);
  await page.close();
  server.close();
});

describe('a snapshot leaves secrets out', () => {
  const card = '4111 1111 1111 1111';
  const seed = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

  it.each([
    ['a password that is typed', '<input type="password" value="hunter2-secret">', 'hunter2-secret'],
    [
      'a password shown in clear',
      '<input type="text" name="password" value="hunter2-secret">',
      'hunter2-secret',
    ],
    ['a one-time code', '<label>短信验证码 <input value="482913"></label>', '482913'],
    ['a CVV', '<input autocomplete="cc-csc" value="737">', '737'],
    ['a hidden token', '<input type="hidden" name="x" value="f00dbabe-session">', 'f00dbabe'],
    ['a token in an attribute', '<div data-csrf-token="f00dbabe-token"></div>', 'f00dbabe'],
    ['a token in a link', '<a href="/next?access_token=f00dbabe&page=2">next</a>', 'f00dbabe'],
    ['a script’s state', '<script>window.state = {"token": "f00dbabe"}</script>', 'f00dbabe'],
    ['a card number in text', `<p>${card}</p>`, '4111 1111'],
    ['a card number over four elements', '<b>4111</b><b>1111</b><b>1111</b><b>1111</b>', '<b>4111</b>'],
    ['a card number in an attribute', '<p data-card="4111111111111111"></p>', '4111111111111111'],
    ['a card number in a comment', '<!-- 4111111111111111 -->', '4111111111111111'],
    [
      'a seed phrase over twelve elements',
      `<ol>${seed
        .split(' ')
        .map((word) => `<li>${word}</li>`)
        .join('')}</ol>`,
      'sausage',
    ],
    [
      'a key in a text area',
      '<textarea name="privateKey">L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ</textarea>',
      'L1aW4aub',
    ],
    ['a secret in a same-origin frame', `<iframe srcdoc="<p>${seed}</p>"></iframe>`, 'sausage'],
  ])('%s', async (_, body, secret) => {
    expect(body).toContain(secret);
    expect((await snap(`<body>${body}</body>`)).html).not.toContain(secret);
  });

  it('and says where on the screen each of them stands', async () => {
    const { covered } = await snap(
      `<body style="margin:0"><p style="position:absolute;left:100px;top:50px;margin:0;width:400px">${card}</p><input name="otp" value="482913" style="position:absolute;left:10px;top:200px"></body>`,
    );
    expect(covered.map(({ reason }) => reason)).toEqual(['card_number', 'field']);
    expect(covered[0]).toMatchObject({ x: 100, y: 50 });
    expect(covered[1]?.y).toBeCloseTo(200, -1);
  });

  it('and keeps everything else', async () => {
    const { html } = await snap(
      '<p data-id="2019082572921424455814012475">- 23.70</p><input name="amount" value="23.70">',
    );
    expect(html).toContain('<p data-id="2019082572921424455814012475">- 23.70</p>');
    expect(html).toContain('value="23.70"');
  });
});

it('a page nested nested deeper than a parser would nest it is written whole', async () => {
  const page = await open('<div id="root"></div>');
  await page.evaluate(() => {
    let at = document.getElementById('root') as HTMLElement;
    for (let i = 0; i < 1_500; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'bottom';
  });
  expect((await snapshotOf(page)).html).toContain('>bottom<');
});
