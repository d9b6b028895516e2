import { expect, it } from 'vitest';
import { caseStatus } from '../../../utils/findings/case-status';
import { caseOf } from '../complaint/invented';
import { contactOf } from './contact-of';

const asked = contactOf({ way: 'chat', on: '2026-11-05' });

it.each([
  [{}, [], null, null, 'support'],
  [{ contactedOn: '2026-11-04' }, [], 'contacted', null, 'formal'],
  [{ contactedOn: '2026-11-04' }, [asked], 'contacted', 17, 'formal'],
  [{ complainedOn: '2026-11-05' }, [asked], 'complained', 17, 'regulator'],
  [{ complainedOn: '2026-11-05', answeredOn: '2026-11-09' }, [asked], 'answered', null, 'regulator'],
  [{ complainedOn: '2026-11-05', heldElsewhere: true }, [], 'complained', null, 'legal_aid'],
  [{ complainedOn: '2026-11-05', outcome: 'paid_back' }, [], 'complained', null, null],
] as const)('a case with %j stands where its days say', (fields, contacts, done, silentDays, next) => {
  const status = caseStatus(caseOf(fields), contacts, '2026-11-22');
  expect([status.done?.is ?? null, status.silentDays, status.next]).toEqual([done, silentDays, next]);
});
