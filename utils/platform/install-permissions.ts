import { browser } from 'wxt/browser';

/** What was granted at installation, by the names of the manifest, in their order. */
export function installPermissions(): string[] {
  return (browser.runtime.getManifest().permissions ?? []).map(String);
}
