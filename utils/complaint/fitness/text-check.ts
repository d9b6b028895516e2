import { exhibit } from '../../model/evidence';
import type { FitnessPoint } from '../../model/fitness';
import { findPersonal } from '../../redaction/rules/personal';
import { findSecrets, maskSpans } from '../../redaction/secrets/secrets';
import type { FitnessInput } from './occasion';

const HERE = { tab: 'complaint' } as const;

/** What must not stand in a text that is sent: secrets, other people's data, exhibits that are not in the case. */
export function textPoints(input: FitnessInput): FitnessPoint[] {
  return [...secretPoints(input), ...personalPoints(input), ...exhibitPoints(input)];
}

function secretPoints({ text }: FitnessInput): FitnessPoint[] {
  const covered = findSecrets(text).map(({ start, end, kind }) =>
    maskSpans(text.slice(start, end), [{ start: 0, end: end - start, kind }]),
  );
  if (covered.length === 0) return [];
  return [{ id: 'secret', severity: 'risk', values: [distinct(covered).join(', ')], mend: HERE }];
}

/** The person's own account, and what the exhibits show as a transaction's number, are part of the matter. */
function personalPoints({ text, case: subject, exhibits }: FitnessInput): FitnessPoint[] {
  const own = [
    subject.account,
    subject.complainant,
    subject.providerReference ?? '',
    ...exhibits.flatMap(({ reading }) =>
      reading.transactions.flatMap(({ references }) => references.map(({ value }) => value)),
    ),
  ].map(plain);
  const found = findPersonal(text).filter(({ start, end }) => {
    const value = plain(text.slice(start, end));
    return !own.some((known) => known.includes(value));
  });
  return (['identity_number', 'phone', 'email'] as const).flatMap((kind): FitnessPoint[] => {
    const values = distinct(
      found.filter((span) => span.kind === kind).map(({ start, end }) => text.slice(start, end)),
    );
    if (values.length === 0) return [];
    return [{ id: kind, severity: 'risk', values: [values.join(', ')], mend: HERE }];
  });
}

function exhibitPoints({ text, exhibits }: FitnessInput): FitnessPoint[] {
  const known = new Set(exhibits.map(({ item }) => exhibit(item.number)));
  const cited = distinct(text.match(/(?<![A-Za-z\d])E\d{4,}(?!\d)/g) ?? []);
  const unknown = cited.filter((one) => !known.has(one));
  if (unknown.length === 0) return [];
  return [{ id: 'exhibit_unknown', severity: 'risk', values: [unknown.join(', ')], mend: HERE }];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
