import type { ComponentChildren } from 'preact';
import './notice.css';

/** A few lines that stand out. `care` asks for attention; an alert is read out at once. */
export function Notice(props: {
  tone: 'plain' | 'care';
  alert?: boolean;
  testid?: string;
  children: ComponentChildren;
}) {
  return (
    <div
      class={`notice notice-${props.tone}`}
      role={props.alert ? 'alert' : undefined}
      data-testid={props.testid}
    >
      {props.children}
    </div>
  );
}
