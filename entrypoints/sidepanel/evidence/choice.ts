import { signal } from '@preact/signals';
import { type EvidenceFilter, NO_FILTER } from '../../../utils/model/evidence-filter';

/** What the person looks for and has selected: stays while other tabs of the panel are looked at. */
export const query = signal('');
export const filter = signal<EvidenceFilter>(NO_FILTER);
/** Null while nothing is being selected. */
export const selected = signal<ReadonlySet<number> | null>(null);

/** Selects an item, or takes it out of the selection; begins one where none is. */
export function toggleSelected(number: number): void {
  const next = new Set(selected.peek());
  if (!next.delete(number)) next.add(number);
  selected.value = next;
}

/** Shows all evidence again. */
export function clearSearch(): void {
  query.value = '';
  filter.value = NO_FILTER;
}
