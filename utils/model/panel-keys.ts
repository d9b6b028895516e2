/** What a single key does in the panel. */
export type PanelAction =
  | { tab: number }
  | 'search'
  | 'next'
  | 'previous'
  | 'details'
  | 'select'
  | 'case'
  | 'keys';

const ACTIONS: Readonly<Record<string, PanelAction>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  o: 'details',
  x: 'select',
  c: 'case',
  '?': 'keys',
};

/** The keys as the list of them shows them, with what they do. */
export const PANEL_KEYS = [
  { keys: ['/'], does: 'search' },
  { keys: ['j'], does: 'next' },
  { keys: ['k'], does: 'previous' },
  { keys: ['o'], does: 'details' },
  { keys: ['x'], does: 'select' },
  { keys: ['c'], does: 'case' },
  { keys: ['1', '5'], does: 'tabs' },
  { keys: ['?'], does: 'keys' },
] as const;

/** A key as the browser tells it. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** An input method is at work: the key belongs to it. */
  isComposing: boolean;
}

/** What a key does; null when it does nothing here, or is part of another shortcut. */
export function actionOf({ key, ctrlKey, metaKey, altKey, isComposing }: PressedKey): PanelAction | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (/^[1-5]$/.test(key)) return { tab: Number(key) - 1 };
  return Object.hasOwn(ACTIONS, key) ? (ACTIONS[key] ?? null) : null;
}
