import { useWords } from '../words';
import { TagField, TagList } from './tag-field';

/** The tags of one exhibit, to put and to take away. */
export function TagEdit(props: {
  number: number;
  tags: readonly string[];
  known: readonly string[];
  busy: boolean;
  failed: boolean;
  onChange: (change: { added: string[]; removed: string[] }) => void;
}) {
  const { t } = useWords();
  return (
    <section class="field" data-testid="tag-edit">
      <h3 class="field-name">{t('tagsTitle')}</h3>
      <p class="field-hint">{t('tagHint')}</p>
      <TagList tags={props.tags} onRemove={(tag) => props.onChange({ added: [], removed: [tag] })} />
      <TagField
        id={`tag-${props.number}`}
        known={props.known}
        disabled={props.busy}
        onAdd={(tag) => props.onChange({ added: [tag], removed: [] })}
      />
      {props.failed ? <p role="alert">{t('actionFailed')}</p> : null}
    </section>
  );
}
