import { expect, test } from 'vitest';
import type { FollowUpFields } from '../../../utils/model/jurisdiction';
import { documentFiles } from '../../../utils/packaging/documents';
import { sampleInput } from './sample-package';

async function caseIn(fields: FollowUpFields): Promise<unknown> {
  const input = sampleInput();
  const files = await documentFiles({ ...input, case: { ...input.case, ...fields } });
  const content = files.find(({ path }) => path === 'data/case.json')?.content;
  return JSON.parse(await new Blob(content ? [content] : []).text());
}

test('the case in a package says where and when it is followed up, and keeps the own reminder back', async () => {
  const told = {
    jurisdiction: 'tw' as const,
    complainedOn: '2026-11-02',
    answeredOn: null,
    outcome: 'partly_paid_back' as const,
    gotBack: [{ value: '12.50', currency: 'CNY' }],
  };
  const written = await caseIn({ ...told, remindOn: '2026-12-01' });
  expect(written).toMatchObject(told);
  expect(written).not.toHaveProperty('remindOn');
});

test('a case from before these were asked has none of them in its package', async () => {
  expect(await caseIn({})).not.toHaveProperty('jurisdiction');
});
