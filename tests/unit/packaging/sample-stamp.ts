import type { CustodyEntry } from '../../../utils/model/custody';
import type { TimeStamp } from '../../../utils/model/time-stamp';
import { checkReply } from '../../../utils/timestamp/check-reply';
import { makeQuery } from '../../../utils/timestamp/query';
import type { TimeAuthority } from '../../independent/time-authority';

/** What the store keeps once an authority was asked for the time of an entry, and its reply was found right. */
export async function stampOver(
  entry: CustodyEntry,
  authority: TimeAuthority,
  id: string,
): Promise<TimeStamp> {
  const request = makeQuery(entry.hash);
  const response = authority.reply(request);
  const check = await checkReply(response, entry.hash, request);
  if (!check.ok) throw new Error(check.detail);
  const { time, chainPem } = check.facts;
  return {
    id: `${id}-${entry.seq}`,
    authority: { id, name: `Invented ${id}`, url: `https://${id}.example/tsr` },
    seq: entry.seq,
    hash: entry.hash,
    askedAt: time,
    sentAt: time,
    state: 'done',
    problem: null,
    time,
    request,
    response,
    chainPem,
  };
}
