import { type ChainLine, isWhole } from '../custody/chain';
import { digestNow } from '../custody/digest';
import type { Finding, InspectedStamp, StampRemark } from '../model/inspection';
import type { StampCheck } from '../timestamp/check-reply';
import { makeQuery } from '../timestamp/query';
import { STAMP_FILES, STAMP_FOLDER, STAMPS } from './time-stamps';

/** Files of a package by path. */
type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A device's clock may be off by so much before it is worth a word. */
const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Checks every time stamp of a package: its folder names an entry of the custody log, whose hash it must be over; the reply
 * answers that query, is signed by a certificate for naming times, and chain.pem holds the certificates that came with it.
 * `lines`: the log; null where it cannot be read, which is told elsewhere.
 */
export async function inspectStamps(
  files: Files,
  lines: readonly ChainLine[] | null,
): Promise<{ stamps: InspectedStamp[]; findings: Finding[] }> {
  const folders = new Set<string>();
  const findings: Finding[] = [];
  for (const path of files.keys()) {
    if (!path.startsWith(STAMPS)) continue;
    const [, id, seq, name] = STAMP_FOLDER.exec(path) ?? [];
    if (STAMP_FILES.some((file) => file === name)) folders.add(`${id}-${seq}`);
    else findings.push({ path, problem: 'unreadable' });
  }
  const stamps: InspectedStamp[] = [];
  for (const folder of [...folders].sort()) {
    const inspected = await inspectStamp(files, `${STAMPS}${folder}`, lines ?? []);
    stamps.push(inspected.stamp);
    findings.push(...inspected.findings);
  }
  return { stamps: stamps.sort((a, b) => a.seq - b.seq), findings };
}

async function inspectStamp(files: Files, folder: string, lines: readonly ChainLine[]) {
  const [pem, request, response] = STAMP_FILES.map((name) => files.get(`${folder}/${name}`));
  const seq = Number(folder.slice(folder.lastIndexOf('-') + 1));
  const stamp: InspectedStamp = { folder, seq, problem: null, by: null, remark: null };
  if (pem === undefined || request === undefined || response === undefined) {
    const absent = STAMP_FILES.filter((name) => !files.has(`${folder}/${name}`));
    const findings = absent.map((name): Finding => ({ path: `${folder}/${name}`, problem: 'missing' }));
    return { stamp: { ...stamp, problem: 'unreadable' as const }, findings };
  }
  const check = await checkOver(lines.find((line) => line.seq === seq)?.hash, request, response);
  if (!check.ok) {
    const finding: Finding = { path: `${folder}/response.tsr`, problem: 'not_stamped' };
    return { stamp: { ...stamp, problem: check.problem }, findings: [finding] };
  }
  const { time, signer, chainPem, last } = check.facts;
  const remark = remarkOn(time, seq, digestNow(response).sha256, lines);
  const found = { ...stamp, by: { time, signer, last }, remark };
  if (chainPem === new TextDecoder().decode(pem)) return { stamp: found, findings: [] };
  const finding: Finding = { path: `${folder}/chain.pem`, problem: 'not_stamped' };
  return { stamp: { ...found, problem: 'broken_chain' as const }, findings: [finding] };
}

/** `hash`: of the entry that the folder names; undefined where the log has none. */
async function checkOver(
  hash: string | undefined,
  request: Uint8Array<ArrayBuffer>,
  response: Uint8Array<ArrayBuffer>,
): Promise<StampCheck> {
  if (hash === undefined) return { ok: false, problem: 'wrong_imprint', detail: 'no such entry' };
  if (!isQuery(request, hash)) return { ok: false, problem: 'unreadable', detail: 'not such a query' };
  // Loaded when there is something to check: most packages have no stamp, and the library is large.
  const { checkReply } = await import('../timestamp/check-reply');
  return checkReply(response, hash, request);
}

/** Whether these are the bytes that we send for a hash, whatever the nonce: a library reads more than DER allows. */
function isQuery(request: Uint8Array<ArrayBuffer>, hash: string): boolean {
  const [nonceAt, after] = [makeQuery(hash, new Uint8Array(1)).length - 4, 3];
  const written = makeQuery(hash, request.subarray(nonceAt, -after));
  return written.length === request.length && written.every((byte, at) => byte === request[at]);
}

/**
 * What the authority's time says of the device's clock. An entry that was stamped was written before that time: if the log
 * says later, the clock was ahead. The entry about the reply was written after it: if the log says earlier, it was behind.
 * That a stamp is much later than its entry is no fault: the person may have asked late, or been offline.
 */
function remarkOn(time: string, seq: number, reply: string, lines: readonly ChainLine[]): StampRemark | null {
  const stamped = Date.parse(time);
  const whole = lines.filter(isWhole);
  const ahead = whole.some((line) => line.seq <= seq && Date.parse(line.at) - stamped > DAY_MS);
  if (ahead) return 'clock_ahead';
  const entered = whole.find((line) => line.event === 'stamped' && line.sha256 === reply);
  return entered !== undefined && stamped - Date.parse(entered.at) > DAY_MS ? 'clock_behind' : null;
}
