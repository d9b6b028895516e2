import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Exhibit } from '../../../../utils/complaint/facts';
import { fillSheet } from '../../../../utils/complaint/sheets/fill-sheet';
import { FORMS } from '../../../../utils/complaint/sheets/forms';
import type { FieldSheet } from '../../../../utils/model/field-sheet';
import { Jurisdiction } from '../../../../utils/model/jurisdiction';
import { loadRules } from '../../../../utils/redress/load';
import { caseOf } from '../invented';
import { casesFor } from './sheet-cases';

/** After a wording was changed on purpose: `UPDATE_GOLDEN=sheets npx vitest run tests/unit/complaint/sheets`, then read the difference. */
const UPDATE = process.env['UPDATE_GOLDEN'] === 'sheets';
const FOLDER = new URL('./golden/', import.meta.url);

const filled = FORMS.map((form) => {
  const sheets = casesFor(form).map(([name, input]) => ({ name, sheet: fillSheet(form, input) }));
  return { form, sheets };
});
const share = (part: number, of: number) => `${Math.round((100 * part) / of)} %`;
const count = (sheets: readonly { sheet: FieldSheet }[]) => {
  const fields = sheets.flatMap(({ sheet }) => sheet.fields);
  const fillable = fields.filter(({ from }) => from !== 'person');
  return {
    cases: sheets.length,
    fields: fields.length,
    fillable: fillable.length,
    filled: fields.filter(({ value }) => value !== null).length,
  };
};

function same(name: string, text: string): void {
  const file = new URL(`${name}.txt`, FOLDER);
  if (UPDATE) writeFileSync(file, text);
  expect(existsSync(file), `${name}.txt is missing`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('field sheets', () => {
  test.each(filled)('$form.id reads as agreed', ({ form, sheets }) => {
    same(form.id, sheets.map(({ name, sheet }) => `### ${name}\n\n${asText(sheet)}`).join('\n'));
  });

  it('at least 70 % of all fields are filled without typing, over the golden cases', () => {
    const rows = filled.map(({ form, sheets }) => ({ name: form.id, ...count(sheets) }));
    const all = { name: 'all', ...count(filled.flatMap(({ sheets }) => sheets)) };
    const lines = [...rows, all].map((row) =>
      [
        row.name.padEnd(21),
        String(row.cases).padStart(5),
        String(row.fields).padStart(7),
        String(row.filled).padStart(7),
        share(row.filled, row.fields).padStart(7),
        share(row.filled, row.fillable).padStart(14),
      ].join(' '),
    );
    const table = ['sheet                 cases  fields  filled  of all  of fillable', ...lines, ''].join(
      '\n',
    );
    console.log(table);
    same('table', table);
    expect(all.filled / all.fields).toBeGreaterThanOrEqual(0.7);
    expect(all.filled / all.fillable).toBeGreaterThanOrEqual(0.7);
  });

  it('every form belongs to a step that a ladder has', async () => {
    const rules = await Promise.all(Jurisdiction.options.map(loadRules));
    const steps = new Set(rules.flatMap(({ steps }) => steps.map(({ id }) => id)));
    expect(FORMS.flatMap(({ steps }) => steps).filter((id) => !steps.has(id))).toEqual([]);
    expect(FORMS.filter(({ steps }) => steps.length === 0)).toEqual([]);
  });

  it('no field holds a placeholder', () => {
    const values = filled.flatMap(({ sheets }) =>
      sheets.flatMap(({ sheet }) => sheet.fields.map(({ value }) => value ?? '')),
    );
    expect(
      values.filter((value) =>
        /\[[^\]]*\]|\{[^}]*\}|_{3,}|\bTODO\b|\bN\/A\b|undefined|null|NaN|XXX/.test(value),
      ),
    ).toEqual([]);
  });

  it('no figure stands in a field that no exhibit and no word of the case holds, but exact sums of theirs', () => {
    const decimals = (text: string) =>
      (text.match(/\d[\d,]*\.\d+/g) ?? []).map((one) => one.replaceAll(',', ''));
    for (const form of FORMS)
      for (const [name, input] of casesFor(form)) {
        const held = decimals(JSON.stringify(input));
        const values = fillSheet(form, input).fields.map(({ value }) => value ?? '');
        const figures = values.flatMap(decimals).filter((one) => !held.includes(one));
        expect(
          figures.filter((one) => !sums(input.exhibits).has(one)),
          `${form.id} ${name}`,
        ).toEqual([]);
      }
  });

  it('of a case that says nothing, a form holds only what is the same for every wallet and every request', () => {
    const empty = FORMS.map((form) =>
      fillSheet(form, { case: caseOf({ provider: '', issueType: null }), exhibits: [], date: '2026-11-22' }),
    );
    const said = empty.flatMap((sheet) =>
      sheet.fields.filter(({ value }) => value !== null).map(({ label }) => `${sheet.id}: ${label}`),
    );
    expect(
      said.filter(
        (one) =>
          !/product|resolution|诉求|請求|投诉请求|put it right|like it put right|to solve it|resolved|Remedy/i.test(
            one,
          ),
      ),
    ).toEqual([]);
  });

  it('what only the person knows has no value, whatever the case says', () => {
    const own = filled.flatMap(({ sheets }) =>
      sheets.flatMap(({ sheet }) => sheet.fields.filter(({ from }) => from === 'person')),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ value }) => value !== null)).toEqual([]);
  });
});

function asText(sheet: FieldSheet): string {
  return sheet.fields
    .map(({ label, value, from, leftOut }) => {
      const rests = from === 'person' || from === 'case' ? from : from.join(' ');
      return `[${label}] ${value === null ? '—' : rests}${leftOut > 0 ? ` (${leftOut} left out)` : ''}\n${value ?? ''}`.trimEnd();
    })
    .join('\n')
    .concat('\n');
}

/** The exact sums of all amounts, and of any two of them; in hundredths. */
function sums(exhibits: readonly Exhibit[]): Set<string> {
  const cents = exhibits
    .flatMap(({ reading }) => reading.transactions)
    .flatMap(({ amount: { value } }) =>
      /^-?\d+\.\d\d$/.test(value ?? '') ? [Math.round(Math.abs(Number(value)) * 100)] : [],
    );
  const pairs = cents.flatMap((one, at) => cents.slice(at + 1).map((other) => one + other));
  return new Set([...pairs, cents.reduce((sum, one) => sum + one, 0)].map((sum) => (sum / 100).toFixed(2)));
}
