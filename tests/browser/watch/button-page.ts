import type { Page, Protocol } from 'puppeteer-core';
import { waitUntil } from '../extension';

type Node = Protocol.DOM.Node;

/** A part of the extension's button as it stands on the page: seen from outside, for no script of the page can. */
export interface ButtonPart {
  text: string;
  attributes: Record<string, string>;
  /** CSS pixels of the window; null when it is not shown. */
  box: { x: number; y: number; width: number; height: number } | null;
}

/** Finds a part by its test id through the devtools protocol, which looks into closed shadow roots. */
export async function buttonPart(page: Page, testid: string): Promise<ButtonPart | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const node = find(root, testid);
    if (!node) return null;
    const model = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
    const [x = 0, y = 0] = model?.model.border ?? [];
    return {
      text: textOf(node),
      attributes: attributesOf(node),
      box: model && { x, y, width: model.model.width, height: model.model.height },
    };
  } finally {
    await session.detach();
  }
}

export async function hasPageButton(page: Page): Promise<boolean> {
  return (await buttonPart(page, 'capture-page')) !== null;
}

/** The middle of a part that is shown. */
export async function middleOf(page: Page, testid: string): Promise<{ x: number; y: number }> {
  await waitUntil(async () => Boolean((await buttonPart(page, testid))?.box));
  const box = (await buttonPart(page, testid))?.box;
  if (!box) throw new Error(`${testid} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks a part as a person does, by the mouse at its place. */
export async function clickPart(page: Page, testid: string): Promise<void> {
  const { x, y } = await middleOf(page, testid);
  await page.mouse.click(x, y);
}

function find(node: Node, testid: string): Node | undefined {
  if (attributesOf(node)['data-testid'] === testid) return node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(inner, testid);
    if (found) return found;
  }
  return undefined;
}

function attributesOf({ attributes = [] }: Node): Record<string, string> {
  const pairs: [string, string][] = [];
  for (let i = 0; i < attributes.length; i += 2) pairs.push([attributes[i] ?? '', attributes[i + 1] ?? '']);
  return Object.fromEntries(pairs);
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
