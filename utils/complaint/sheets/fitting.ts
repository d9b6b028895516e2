import type { Case } from '../../model/case';
import type { Ladder } from '../../model/ladder';
import type { Exhibit } from '../facts';
import type { Form } from './form';
import { FORMS } from './forms';

/** Which forms are offered first, and which others there are. */
export interface Offered {
  fitting: Form[];
  others: Form[];
}

/**
 * The forms that belong to a step of the case's ladder: of the provider where the letter goes to it, of authorities where it
 * goes to one. Without a place only a provider's own form can fit.
 */
export function offeredForms(
  to: Form['to'],
  subject: Pick<Case, 'provider' | 'issueType'>,
  exhibits: readonly Exhibit[],
  ladder: Ladder | null,
): Offered {
  const names = [subject.provider, ...exhibits.map(({ item }) => item.walletName)];
  const fits = (form: Form) =>
    form.to === to &&
    (form.issues === 'all' || subject.issueType === null || form.issues.includes(subject.issueType)) &&
    (form.provider === null
      ? (ladder?.steps.some(({ step }) => form.steps.includes(step.id)) ?? false)
      : names.some((name) => form.provider?.test(name)));
  return { fitting: FORMS.filter(fits), others: FORMS.filter((form) => !fits(form)) };
}
