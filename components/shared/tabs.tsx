import { useRef } from 'preact/hooks';
import './tabs.css';

export interface Tab<Id extends string> {
  id: Id;
  name: string;
}

/** Tabs by the book: one stop for the Tab key, arrows, Home and End move and choose. The panel is `#panel`. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const last = props.tabs.length - 1;
  const at = props.tabs.findIndex((tab) => tab.id === props.chosen);
  const targets: Record<string, number> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };

  const move = (event: KeyboardEvent) => {
    const index = targets[event.key];
    const tab = index === undefined ? undefined : props.tabs[index];
    if (tab === undefined) return;
    event.preventDefault();
    props.onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          data-testid={`tab-${tab.id}`}
          aria-controls="panel"
          aria-selected={tab.id === props.chosen}
          tabIndex={tab.id === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(tab.id)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
