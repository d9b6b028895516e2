import { describe, expect, it } from 'vitest';
import { actionOf, PANEL_KEYS } from '../../../utils/model/panel-keys';

const pressed = (key: string, more = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

describe('the keys of the panel', () => {
  it('every key that the list shows does something, and no two do the same', () => {
    const actions = PANEL_KEYS.flatMap(({ keys }) => keys.map((key) => JSON.stringify(pressed(key))));
    expect(actions).not.toContain('null');
    expect(new Set(actions).size).toBe(actions.length);
  });

  it('do nothing as a part of another shortcut or of what an input method makes', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      expect(pressed('j', more)).toBeNull();
  });

  it('no other key does anything, whatever its name', () => {
    for (const key of ['a', 'J', '0', '6', '12', 'Enter', 'constructor', '__proto__'])
      expect(pressed(key)).toBeNull();
  });
});
