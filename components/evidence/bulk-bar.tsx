import { type Case, caseLabel } from '../../utils/model/case';
import { useWords } from '../words';
import './bulk-bar.css';
import { useHeight } from '../shared/use-height';
import { TagField } from './tag-field';

/** What can be done with all exhibits that are selected. `found`: how many are in the list now. */
export function BulkBar(props: {
  selected: number;
  found: number;
  openCase: Case | undefined;
  tags: readonly string[];
  busy: boolean;
  failed: boolean;
  onAll: () => void;
  onNone: () => void;
  onLink: (linked: boolean) => void;
  onNewCase: () => void;
  onTag: (tag: string) => void;
  onDone: () => void;
}) {
  const { t } = useWords();
  const { openCase } = props;
  const bar = useHeight('--bulk-bar');
  const still = props.busy || props.selected === 0;
  const button = (name: string, testid: string, act: () => void) => (
    <button
      type="button"
      class="button button-small"
      data-testid={testid}
      aria-disabled={still}
      onClick={() => {
        if (!still) act();
      }}
    >
      {name}
    </button>
  );
  return (
    <section class="bulk-bar" ref={bar} aria-label={t('selectStart')} data-testid="bulk-bar">
      <p role="status">{t('selectedCount', props.selected)}</p>
      <div class="bulk-actions">
        <button type="button" class="link-button" data-testid="select-all" onClick={props.onAll}>
          {t('selectAll', props.found)}
        </button>
        <button type="button" class="link-button" onClick={props.onNone}>
          {t('selectNone')}
        </button>
        <button type="button" class="link-button" data-testid="select-done" onClick={props.onDone}>
          {t('selectDone')}
        </button>
      </div>
      <div class="bulk-actions">
        {openCase === undefined ? null : (
          <>
            {button(t('addToCase', caseLabel(openCase.number)), 'bulk-add', () => props.onLink(true))}
            {button(t('bulkTakeOut', caseLabel(openCase.number)), 'bulk-take-out', () => props.onLink(false))}
          </>
        )}
        {button(t('bulkNewCase'), 'bulk-new-case', props.onNewCase)}
      </div>
      <TagField id="tag-selected" known={props.tags} disabled={still} onAdd={props.onTag} />
      {props.failed ? <p role="alert">{t('actionFailed')}</p> : null}
    </section>
  );
}
