import type { MessageKey } from '../../utils/i18n/translate';

/** What each permission that is granted at installation is for, in plain words. */
export const PERMISSIONS: Record<string, MessageKey> = {
  activeTab: 'permissionActiveTab',
  alarms: 'permissionAlarms',
  contextMenus: 'permissionContextMenus',
  declarativeNetRequestWithHostAccess: 'permissionWithoutOrigin',
  scripting: 'permissionScripting',
  sidePanel: 'permissionSidePanel',
  storage: 'permissionStorage',
  unlimitedStorage: 'permissionUnlimitedStorage',
};
