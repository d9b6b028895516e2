import type { FieldSheet, SheetField } from '../../model/field-sheet';
import type { Form, FormField } from './form';
import { fitWithin } from './piece';
import { type SheetFacts, type SheetInput, sheetFacts } from './sheet-facts';

/** A desk's form as the case and its exhibits fill it in. What they leave open is left open, and nothing is sent. */
export function fillSheet(form: Form, input: SheetInput): FieldSheet {
  const facts = sheetFacts(input, form.language);
  const { id, desk, source, language, note } = form;
  const fields = form.fields.filter(({ applies }) => applies?.(facts) ?? true);
  const unchosen = facts.chosen ? 0 : facts.rows.length;
  return {
    id,
    desk,
    source,
    language,
    note,
    unchosen,
    fields: fields.map((field) => fillField(field, facts)),
  };
}

function fillField({ label, gloss, fill, limit, choices = [] }: FormField, facts: SheetFacts): SheetField {
  const empty = { label, gloss, value: null, limit: limit ?? null, leftOut: 0, choices };
  if (fill === 'person') return { ...empty, from: 'person' };
  const pieces = fill(facts) ?? [];
  const { text, exhibits, leftOut } = fitWithin(pieces, limit ?? Infinity);
  const value = text.trim();
  return {
    ...empty,
    leftOut,
    value: value === '' ? null : value,
    from: value !== '' && exhibits.length > 0 ? exhibits : 'case',
  };
}
