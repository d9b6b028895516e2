import { type Case, caseLabel } from '../../utils/model/case';
import {
  EVIDENCE_KINDS,
  EVIDENCE_STATES,
  type EvidenceFilter,
  type EvidenceKind,
} from '../../utils/model/evidence-filter';
import { ImportKind } from '../../utils/model/imported';
import { unturned } from '../../utils/model/unturned';
import { DayField } from '../shared/day-field';
import { PickField } from '../shared/pick-field';
import { useWords } from '../words';
import { KIND_NAMES, STATE_NAMES } from './filter-words';

const KINDS: readonly EvidenceKind[] = [...EVIDENCE_KINDS, ...ImportKind.options];

/** By what the list of evidence is narrowed. */
export function FilterFields(props: {
  filter: EvidenceFilter;
  wallets: readonly (readonly [id: string, name: string])[];
  cases: readonly Case[];
  tags: readonly string[];
  onChange: (change: Partial<EvidenceFilter>) => void;
  onClear: () => void;
}) {
  const { t } = useWords();
  const { filter, onChange } = props;
  const nameOf = (one: Case) =>
    [caseLabel(one.number), unturned(one.title || one.provider) || t('caseUntitled')].join(' · ');
  return (
    <>
      <PickField
        id="filter-wallet"
        name={t('filterWallet')}
        value={filter.wallet}
        options={props.wallets}
        onPick={(wallet) => onChange({ wallet })}
      />
      <PickField
        id="filter-kind"
        name={t('filterKind')}
        value={filter.kind}
        options={KINDS.map((kind) => [kind, t(KIND_NAMES[kind])])}
        onPick={(kind) => onChange({ kind })}
      />
      <PickField
        id="filter-case"
        name={t('filterCase')}
        value={filter.inCase === null ? null : String(filter.inCase)}
        options={props.cases.map((one) => [String(one.number), nameOf(one)])}
        onPick={(number) => onChange({ inCase: number === null ? null : Number(number) })}
      />
      <PickField
        id="filter-state"
        name={t('filterState')}
        value={filter.state}
        options={EVIDENCE_STATES.map((state) => [state, t(STATE_NAMES[state])])}
        onPick={(state) => onChange({ state })}
      />
      <PickField
        id="filter-tag"
        name={t('filterTag')}
        value={filter.tag}
        options={props.tags.map((tag) => [tag, unturned(tag)])}
        onPick={(tag) => onChange({ tag })}
      />
      <DayField
        id="filter-from"
        name={t('filterFrom')}
        value={filter.from}
        onDay={(from) => onChange({ from })}
      />
      <DayField id="filter-to" name={t('filterTo')} value={filter.to} onDay={(to) => onChange({ to })} />
      <button type="button" class="link-button" data-testid="filter-clear" onClick={props.onClear}>
        {t('filterClear')}
      </button>
    </>
  );
}
