import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Jurisdiction } from '../../utils/model/jurisdiction';
import { chooseDefaultPlace, defaultPlace } from '../../utils/platform/default-place';

/** The place that new cases begin with; "kept" is only said after it is. */
export function useDefaultPlace() {
  const place = useSignal<Jurisdiction | null>(null);
  const state = useSignal<'still' | 'kept' | 'failed'>('still');
  useEffect(() => {
    void defaultPlace().then((kept) => {
      place.value = kept;
    });
  }, []);
  const choose = async (chosen: Jurisdiction | null) => {
    const before = place.peek();
    place.value = chosen;
    state.value = 'still';
    try {
      await chooseDefaultPlace(chosen);
      state.value = 'kept';
    } catch {
      place.value = before;
      state.value = 'failed';
    }
  };
  return {
    place: place.value,
    state: state.value,
    choose: (chosen: Jurisdiction | null) => void choose(chosen),
  };
}
