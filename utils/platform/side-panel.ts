import { browser } from 'wxt/browser';

interface PanelApis {
  /** Chrome and its kin. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the case file beside the page. Must be called straight from a click: browsers refuse it after any await,
 * so the window's id is to be known beforehand.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const apis = browser as unknown as PanelApis;
  if (apis.sidePanel) return apis.sidePanel.open({ windowId });
  if (apis.sidebarAction) return apis.sidebarAction.open();
  return Promise.reject(new Error('this browser has no side panel'));
}
