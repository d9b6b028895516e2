import { browser } from 'wxt/browser';

/** What was granted at installation, by the names of the manifest, in their order. */
export function installPermissions(): string[] {
  return (browser.runtime.getManifest().permissions ?? []).map(String);
}

interface OptionalHosts {
  optional_host_permissions?: unknown[];
}

/** What may be asked of the person later: hosts, as match patterns, and permissions by name. */
export function askedPermissions(): string[] {
  const manifest = browser.runtime.getManifest();
  const hosts = (manifest as OptionalHosts).optional_host_permissions ?? [];
  return [...hosts, ...(manifest.optional_permissions ?? [])].map(String);
}
