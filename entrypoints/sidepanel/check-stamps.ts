import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';

/** Checks what authorities replied and nobody has checked yet, and has each question closed with what was found. */
export async function checkStamps(db: Database): Promise<void> {
  const waiting = await db.stamps.where('state').equals('waiting').toArray();
  const replied = waiting.flatMap(({ response, ...rest }) =>
    response === null ? [] : [{ ...rest, response }],
  );
  if (replied.length === 0) return;
  // Larger than all of the panel, and needed only here.
  const { checkReply } = await import('../../utils/timestamp/check-reply');
  const { digestBytes } = await import('../../utils/custody/digest');
  for (const { id, hash, request, response } of replied) {
    const check = await checkReply(response, hash, request);
    const { sha256 } = await digestBytes(response);
    const outcome = check.ok
      ? { ok: true as const, time: check.facts.time, chainPem: check.facts.chainPem }
      : { ok: false as const, problem: check.problem };
    await send('settle-stamp', { id, sha256, outcome });
  }
}
