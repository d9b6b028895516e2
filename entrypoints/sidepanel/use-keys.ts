import { useEffect, useState } from 'preact/hooks';
import { actionOf, type PanelAction } from '../../utils/model/panel-keys';
import { setSingleKeys, singleKeysOn } from '../../utils/platform/key-setting';

/** Does what single keys say while the person types nowhere; whether they are on, and the switch. */
export function useKeys(act: (action: PanelAction) => boolean): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(true);
  useEffect(() => {
    void singleKeysOn().then(setOn);
  }, []);
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyped(event.target) || document.querySelector('dialog[open]')) return;
      const action = actionOf(event);
      if (action !== null && act(action)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return {
    on,
    turn(next) {
      setOn(next);
      void setSingleKeys(next);
    },
  };
}

/** Where keys write, or choose by letters. */
function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}
