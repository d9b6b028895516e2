import { useRef } from 'preact/hooks';

/** A button that lets one choose a ZIP, or with `folder` a folder. */
export function Picker(props: {
  name: string;
  testid: string;
  folder?: boolean;
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={props.busy}
        onClick={() => props.busy || input.current?.click()}
      >
        {props.name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid={props.testid}
        {...(props.folder ? { webkitdirectory: true } : { accept: '.zip,application/zip' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same one can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) props.onFiles(files);
        }}
      />
    </>
  );
}
