import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type State<P> = { part: ComponentType<P> } | { failed: unknown } | undefined;

/** A part of the panel whose code is loaded when it is first shown. What fails to load is thrown to the guard around it. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: State<P>;
  return function Later(props: P) {
    const [state, setState] = useState(loaded);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (part) => {
          loaded = { part };
          setState(loaded);
        },
        (failed: unknown) => setState({ failed }),
      );
    }, []);
    if (!state) return null;
    if ('failed' in state) throw state.failed;
    return <state.part {...props} />;
  };
}
