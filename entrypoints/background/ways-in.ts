import { browser } from 'wxt/browser';
import { askTarget } from '@/utils/capture/ask-target';
import type { CaptureRequest } from '@/utils/capture/capture-request';
import type { Database } from '@/utils/db/database';
import { currentLanguage, loadTranslator, SETTING } from '@/utils/i18n/load';
import { onSettingsChanged } from '@/utils/platform/settings-changed';
import { openSidePanel } from '@/utils/platform/side-panel';
import { captureUnwatched } from './capture-unwatched';

const MENU = 'capture';

/** Keyboard shortcuts and the context menu. Both count as a gesture, so the browser grants the tab (`activeTab`). */
export function serveWaysIn(db: Database): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // The panel must be opened before anything is awaited.
    if (command === 'open-case-file' && tab.windowId !== undefined) void openSidePanel(tab.windowId);
    if (command === 'capture-page') void captureUnwatched(db, tab.id, { trigger: 'shortcut' });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined) return;
    void requestOf(info, tab.id).then((request) => captureUnwatched(db, Number(tab.id), request));
  });
  browser.runtime.onInstalled.addListener(() => void nameMenu());
  browser.runtime.onStartup.addListener(() => void nameMenu());
  onSettingsChanged((keys) => {
    if (keys.includes(SETTING)) void nameMenu();
  });
}

/** Makes the menu item anew, in the language that the person chose; browsers keep it between the worker's runs. */
async function nameMenu(): Promise<void> {
  const t = await loadTranslator(await currentLanguage());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: t('menuCapture'),
    contexts: ['page', 'selection', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

interface MenuClick {
  mediaType?: string;
  srcUrl?: string;
  selectionText?: string;
  frameId?: number;
  targetElementId?: number;
}

/** The chosen element is read first: a selection may be gone when the page has been photographed. */
async function requestOf(info: MenuClick, tabId: number): Promise<CaptureRequest> {
  const image = info.mediaType === 'image' ? info.srcUrl : undefined;
  const named = image ?? info.selectionText;
  if (named === undefined) return { trigger: 'menu' };
  const chosen = await askTarget({
    tabId,
    frameId: info.frameId ?? 0,
    kind: image === undefined ? 'selection' : 'image',
    named,
    elementId: info.targetElementId ?? null,
  });
  return { trigger: 'menu', chosen };
}
