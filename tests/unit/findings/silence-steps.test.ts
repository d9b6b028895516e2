import { expect, it } from 'vitest';
import { silenceSteps } from '../../../utils/findings/silence-steps';
import { type Contact, ContactWay } from '../../../utils/model/contact';
import { contactOf } from './contact-of';

const by = (way: Contact['way'], who: Contact['by'] = 'me') =>
  contactOf({ id: way, way, by: who, on: '2026-11-05' });
const next = (...given: Parameters<typeof silenceSteps>) =>
  silenceSteps(...given).find((one) => one.next)?.step ?? null;

it('goes from the mildest step to the strongest', () => {
  expect(next([by('chat')], 1, null)).toBe('notices');
  expect(next([by('chat')], 3, null)).toBe('channel');
  expect(next([by('chat'), by('phone')], 3, null)).toBe('complaint');
  expect(next([by('chat'), by('phone')], 3, '2026-11-10')).toBe('public');
  expect(next([by('chat'), by('phone'), by('social')], 3, '2026-11-10')).toBeNull();
});

it('counts as tried what the person did, not what the provider did, and a post in public is no other way', () => {
  const [, channel] = silenceSteps([by('chat'), by('social'), by('email', 'them')], 9, null);
  expect(channel?.tried).toEqual(['chat']);
  expect(channel?.left).not.toContain('social');
  expect([...(channel?.tried ?? []), ...(channel?.left ?? [])].sort()).toEqual(
    ContactWay.options.filter((way) => way !== 'social').sort(),
  );
});
