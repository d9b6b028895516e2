import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import './search-bar.css';

/** Where evidence is looked for; `filters` are shown while they are open. `told` is read out when it changes. */
export function SearchBar(props: {
  query: string;
  onType: (query: string) => void;
  onFocus: () => void;
  /** How many conditions are set. */
  conditions: number;
  filtersOpen: boolean;
  onFilters: () => void;
  selecting: boolean;
  onSelect: () => void;
  onKeys: () => void;
  told: string;
  filters: ComponentChildren;
}) {
  const { t } = useWords();
  const { conditions } = props;
  return (
    <search class="search-bar">
      <label class="search-field">
        <span class="hidden-words">{t('searchEvidence')}</span>
        <input
          type="search"
          id="search-evidence"
          class="input"
          data-testid="search-evidence"
          placeholder={t('searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={props.query}
          onFocus={props.onFocus}
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
      </label>
      <div class="search-actions">
        <button
          type="button"
          class="link-button"
          data-testid="filter-evidence"
          aria-expanded={props.filtersOpen}
          aria-controls="evidence-filters"
          onClick={props.onFilters}
        >
          {conditions === 0 ? t('filterShow') : t('filterShowSet', conditions)}
        </button>
        <button
          type="button"
          class="link-button"
          data-testid="select-evidence"
          aria-pressed={props.selecting}
          onClick={props.onSelect}
        >
          {t('selectStart')}
        </button>
        <button type="button" class="link-button" data-testid="show-keys" onClick={props.onKeys}>
          {t('keysTitle')}
        </button>
      </div>
      <div id="evidence-filters" class="search-filters" hidden={!props.filtersOpen}>
        {props.filtersOpen ? props.filters : null}
      </div>
      <p class="quiet" role="status" data-testid="found-count">
        {props.told}
      </p>
    </search>
  );
}
