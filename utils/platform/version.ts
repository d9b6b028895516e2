import { browser } from 'wxt/browser';

/** The version of this extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
