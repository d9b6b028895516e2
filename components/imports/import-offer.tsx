import { useRef } from 'preact/hooks';
import { useWords } from '../words';
import './import-offer.css';

/** The way to add files of one's own; dropping and pasting work everywhere on the screen. */
export function ImportOffer(props: { dragging: boolean; onFiles: (files: readonly File[]) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class={props.dragging ? 'import-offer import-offer-over' : 'import-offer'}>
      <button
        type="button"
        class="button button-small"
        data-testid="add-files"
        onClick={() => input.current?.click()}
      >
        {t('addFiles')}
      </button>
      <p class="quiet">{t(props.dragging ? 'dropNow' : 'addFilesHint')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="files-input"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) props.onFiles(files);
        }}
      />
    </section>
  );
}
