import { liveQuery } from 'dexie';
import { useMemo, useState } from 'preact/hooks';
import { exhibitCount } from '../../../components/counts';
import { FilterFields } from '../../../components/evidence/filter-fields';
import { FoundCases } from '../../../components/evidence/found-cases';
import { SearchBar } from '../../../components/evidence/search-bar';
import { useLive } from '../../../components/use-live';
import { useWords } from '../../../components/words';
import { foundCases } from '../../../utils/cases/found-cases';
import { allTags, walletsSeen } from '../../../utils/evidence/queries';
import { conditionsOf } from '../../../utils/model/evidence-filter';
import type { Tags } from '../../../utils/model/tags';
import { piecesOf } from '../../../utils/search/query';
import { keysShown } from '../panel-keys';
import type { TabProps } from '../tab-props';
import { clearSearch, filter, query, selected } from './choice';
import { EvidenceList } from './evidence-list';
import { Selection } from './selection';
import { useFiltered } from './use-filtered';
import { useFound } from './use-found';
import { useSearchFill } from './use-search-fill';

/** More than these nobody looks through; another word narrows them. */
const MOST_CASES = 5;
/** So few are looked over at a glance: whoever has just begun is shown nothing to search with. */
const FEW = 5;
const NO_NUMBERS: readonly number[] = [];
const NO_TAGS: readonly Tags[] = [];

/** The evidence that is here, all of it or what the person looks for. `all`: numbers, the newest first. */
export function EvidenceFinder(props: TabProps & { all: readonly number[] }) {
  const { t } = useWords();
  const { db, all, cases = [] } = props;
  const [open, setOpen] = useState(conditionsOf(filter.peek()) > 0);
  const [begun, begin] = useState(query.peek() !== '');
  const tags = useLive(() => liveQuery(() => allTags(db)), [], 'keep') ?? NO_TAGS;
  const wallets = useLive(() => liveQuery(() => walletsSeen(db)), [], 'keep') ?? [];
  const unread = useSearchFill(db);
  const pieces = useMemo(() => piecesOf(query.value), [query.value]);
  const filtered = useFiltered(db, all, filter.value, { cases, tags });
  const found = useFound(db, filtered ?? NO_NUMBERS, pieces, begun);
  const known = useMemo(() => [...new Set(tags.flatMap((one) => one.tags))].sort(), [tags]);
  const inCases = useMemo(() => foundCases(cases, pieces), [cases, pieces]);
  const isAll = pieces.length === 0 && conditionsOf(filter.value) === 0;
  const shown = filtered && found?.numbers;

  const told = () => {
    if (!shown || !found?.sure) return t('loading');
    if (isAll) return exhibitCount(t, all.length);
    const count = t('foundOf', shown.length, all.length);
    return pieces.length > 0 && unread > 0 ? `${count} ${t('searchFilling', unread)}` : count;
  };
  return (
    <>
      {all.length > FEW || !isAll || selected.value !== null ? (
        <SearchBar
          query={query.value}
          onType={(typed) => {
            begin(true);
            query.value = typed;
          }}
          onFocus={() => begin(true)}
          conditions={conditionsOf(filter.value)}
          filtersOpen={open}
          onFilters={() => setOpen(!open)}
          selecting={selected.value !== null}
          onSelect={() => {
            selected.value = selected.value === null ? new Set() : null;
          }}
          onKeys={() => {
            keysShown.value = true;
          }}
          told={told()}
          filters={
            <FilterFields
              filter={filter.value}
              wallets={wallets}
              cases={cases}
              tags={known}
              onChange={(change) => {
                filter.value = { ...filter.value, ...change };
              }}
              onClear={clearSearch}
            />
          }
        />
      ) : null}
      {/* Before the list, which may have thousands of stops for the Tab key. */}
      {selected.value === null || !shown ? null : <Selection {...props} found={shown} known={known} />}
      <FoundCases
        cases={inCases.slice(0, MOST_CASES)}
        onOpen={(caseNumber) => props.go({ tab: 'case', caseNumber })}
      />
      {shown && shown.length === 0 ? <p class="quiet">{t('foundNone')}</p> : null}
      {shown && shown.length > 0 ? (
        <EvidenceList {...props} numbers={shown} pieces={pieces} tags={tags} known={known} />
      ) : null}
    </>
  );
}
