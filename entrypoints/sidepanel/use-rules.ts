import { useEffect, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../utils/model/jurisdiction';
import type { Rules } from '../../utils/model/redress';
import { loadRules } from '../../utils/redress/load';

/** The rules of a jurisdiction; null while none is chosen or they are loaded. What fails to load is thrown to the guard. */
export function useRules(jurisdiction: Jurisdiction | null): Rules | null {
  const [state, setState] = useState<{ rules: Rules } | { failed: unknown }>();
  useEffect(() => {
    if (jurisdiction === null) return;
    let wanted = true;
    loadRules(jurisdiction).then(
      (rules) => wanted && setState({ rules }),
      (failed: unknown) => wanted && setState({ failed }),
    );
    return () => {
      wanted = false;
    };
  }, [jurisdiction]);
  if (state === undefined) return null;
  if ('failed' in state) throw state.failed;
  return state.rules.jurisdiction === jurisdiction ? state.rules : null;
}
