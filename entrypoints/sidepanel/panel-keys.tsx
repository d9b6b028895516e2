import { signal } from '@preact/signals';
import { KeyList } from '../../components/shared/key-list';
import type { PanelAction } from '../../utils/model/panel-keys';
import { PANEL_TABS } from '../../utils/platform/panel-place';
import type { TabProps } from './tab-props';
import { useKeys } from './use-keys';

/** Whether the list of keys stands open. */
export const keysShown = signal(false);

/** What the list of evidence makes of a key, as long as it is shown; false when it can make nothing of it now. */
export const listKeys = signal<((action: PanelAction) => boolean) | null>(null);

/** The keys of the whole panel; those of the list of evidence are passed on. */
export function PanelKeys({ go }: Pick<TabProps, 'go'>) {
  const { on, turn } = useKeys((action) => {
    if (typeof action === 'object') {
      const tab = PANEL_TABS[action.tab];
      if (tab === undefined) return false;
      go({ tab });
      return true;
    }
    if (action === 'keys') keysShown.value = true;
    else if (action === 'search') {
      go({ tab: 'evidence' });
      focusSearch();
    } else return listKeys.peek()?.(action) ?? false;
    return true;
  });
  return keysShown.value ? (
    <KeyList
      on={on}
      onSwitch={turn}
      onClose={() => {
        keysShown.value = false;
      }}
    />
  ) : null;
}

/** Once the Evidence tab has drawn it; where it never does, nothing happens. */
function focusSearch(tries = 40): void {
  const field = document.querySelector<HTMLInputElement>('#search-evidence');
  if (field) field.focus();
  else if (tries > 0) setTimeout(() => focusSearch(tries - 1), 50);
}

/** From the list to the search, or to the tabs where there is so little that none is shown. */
export function leaveList(): void {
  const search = document.querySelector<HTMLElement>('#search-evidence');
  (search ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
}
