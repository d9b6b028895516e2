import type { MessageKey } from '../../utils/i18n/translate';

/** What each permission of the manifest is for, in plain words: those of the installation and those that are asked for later. */
export const PERMISSIONS: Record<string, MessageKey> = {
  '*://*/*': 'permissionHosts',
  activeTab: 'permissionActiveTab',
  alarms: 'permissionAlarms',
  contextMenus: 'permissionContextMenus',
  declarativeNetRequestWithHostAccess: 'permissionWithoutOrigin',
  notifications: 'permissionNotifications',
  scripting: 'permissionScripting',
  sidePanel: 'permissionSidePanel',
  storage: 'permissionStorage',
  unlimitedStorage: 'permissionUnlimitedStorage',
};
