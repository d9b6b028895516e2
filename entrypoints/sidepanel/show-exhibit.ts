import { signal } from '@preact/signals';
import type { RowWanted } from '../../components/shared/row-list';
import { clearSearch } from './evidence/choice';

/** The exhibit that the list of evidence is to bring into view; null once nobody wants any. */
export const exhibitWanted = signal<RowWanted | null>(null);

/** Brings the card of an exhibit (`E0007`) into view, as soon as the Evidence tab shows the list; all of it, whatever was looked for. */
export function showExhibit(label: string): void {
  clearSearch();
  exhibitWanted.value = { key: Number(label.slice(1)), focus: false };
}
