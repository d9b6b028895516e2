import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { allowServerDate, mayAskServerDate } from '../../utils/capture/server-date-setting';

/** Whether a capture asks the wallet's server for the time, and the way to change that; undefined until it is known. */
export function useServerDate() {
  const on = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    void mayAskServerDate().then((allowed) => {
      on.value = allowed;
    });
  }, []);
  const change = (allowed: boolean) => {
    on.value = allowed;
    void allowServerDate(allowed);
  };
  return { on: on.value, change };
}
