import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { Rules } from '../../../utils/model/redress';
import { loadRules } from '../../../utils/redress/load';

const all = await Promise.all(Jurisdiction.options.map(loadRules));
const uk = await loadRules('uk');

/** Steps whose rule sets no period that could be counted. */
const NO_CLOCK =
  `cn.u1 cn.u2 cn.10 cn.1 cn.2 cn.4 cn.8 cn.9 cncx.1 cncx.0 cncx.2 hk.u1 hk.1 hk.2 hk.3 hkcx.1 tw.u1 sg.u1
  us.15 us.7 us.10 us.14 uscx.3 uscx.2 uk.u1 ukcx.1 ukcx.0 eu.5 eu.7 eucx.2 au.u1 in.u1 in.8 ca.0 ca.5 gx.1 gx.2`.split(
    /\s+/,
  );

describe('the rules', () => {
  it.each(all.map((rules) => [rules.jurisdiction, rules] as const))(
    '%s: each rule has its source, grade and date, in both languages',
    (name, rules) => {
      expect(v.parse(Rules, rules)).toEqual(rules);
      expect(rules.jurisdiction).toBe(name);
    },
  );

  it.each(['title', 'grade', 'checkedOn'])('a rule whose source has no %s is refused', (key) => {
    const broken = structuredClone(uk);
    const clock = broken.steps.flatMap(({ clocks }) => clocks)[0];
    if (!clock) throw new Error('no clock');
    expect(v.is(Rules, broken)).toBe(true);
    Reflect.deleteProperty(clock.source, key);
    expect(v.is(Rules, broken)).toBe(false);
  });

  it('a rule without any source is refused', () => {
    const broken = structuredClone(uk);
    for (const step of broken.steps) Reflect.deleteProperty(step, 'source');
    expect(v.is(Rules, broken)).toBe(false);
  });

  const sources = all.flatMap(({ steps }) =>
    steps.flatMap((step) => [step, ...step.clocks].map(({ id, source }) => ({ id, ...source }))),
  );

  it('a rule that was read has an address where it can be read again', () => {
    const without = sources.filter(({ url, grade }) => url === null && grade !== 'unverified');
    expect([...new Set(without.map(({ id }) => id))]).toEqual([]);
  });

  it('no source is only the front page of a site, which proves nothing', () => {
    const roots = sources.filter(({ url }) => url !== null && /^\/(?:help\/?)?$/.test(new URL(url).pathname));
    expect(roots.map(({ id, url }) => `${id} ${url}`)).toEqual([]);
  });

  it('every step has a clock or is listed as having none', () => {
    const bare = all.flatMap(({ steps }) => steps.filter(({ clocks }) => clocks.length === 0));
    const unlisted = bare.filter(({ id }) => !NO_CLOCK.includes(id)).map(({ id }) => id);
    expect(unlisted).toEqual([]);
  });

  it('what a step waits for exists', () => {
    for (const { steps } of all) {
      const clocks = new Set(steps.flatMap((step) => step.clocks.map(({ id }) => id)));
      const starts = steps.flatMap((step) => [...step.opens, ...step.clocks.flatMap(({ from }) => from)]);
      expect(starts.filter((start) => start.includes('.') && !clocks.has(start))).toEqual([]);
    }
  });

  it('where there is no desk, a step says so', () => {
    const without = all.filter(({ steps }) => steps.some(({ noDesk }) => noDesk));
    expect(without.map(({ jurisdiction }) => jurisdiction)).toEqual(['cn_crypto', 'uk_crypto', 'ca_wallet']);
  });
});
