import { browser } from 'wxt/browser';

/** The page that checks packages, as the build packed it with the extension. */
export async function carriedVerifier(): Promise<string> {
  const reply = await fetch(browser.runtime.getURL('/verifier.txt'));
  if (!reply.ok) throw new Error('the page that checks packages is not in the extension');
  return reply.text();
}
