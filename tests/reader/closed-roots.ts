import type { CDPSession, Protocol } from 'puppeteer-core';

/** Hands the closed shadow roots of a page to its readers, as `chrome.dom.openOrClosedShadowRoot` does in the extension. */
export async function openClosedRoots(session: CDPSession, executionContextId: number): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { backendNodeId } of closedIn(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
    await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { walletWitnessOpen(this) }',
      objectId: object.objectId ?? '',
    });
  }
}

function closedIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const shadows = node.shadowRoots ?? [];
  const below = [...shadows, ...(node.children ?? [])].flatMap(closedIn);
  return [...shadows.filter(({ shadowRootType }) => shadowRootType === 'closed'), ...below];
}
