import { browser } from 'wxt/browser';

/** Calls back whenever a setting that outlives the browser changes. */
export function onSettingsChanged(changed: (keys: string[]) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) =>
    changed(Object.keys(changes)),
  );
}
