import { bytesToHex } from '@noble/hashes/utils.js';
import { type Integer, OctetString } from 'asn1js';
import { TimeStampReq } from 'pkijs';
import { digestBytes } from '../custody/digest';
import type { StampProblem } from '../model/time-stamp';
import { nameOf } from './certificate';
import { buildChain } from './chain';
import { pemOf } from './pem';
import { type Known, type Reply, readReply } from './reply';
import { checkSigner } from './signer';
import { insist, StampRefused } from './stamp-refused';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** What an authority states, once all of it was checked. */
export interface StampFacts {
  /** genTime, UTC, ISO 8601. */
  time: string;
  /** Half the width of the span in which the true time lies, in microseconds; null where the authority does not say. */
  accuracyUs: number | null;
  /** The object identifier of the authority's policy. */
  policy: string;
  /** Serial number of the stamp, in hexadecimal digits. */
  serial: string;
  /** The name in the certificate that signed. */
  signer: string;
  /** From the authority's own certificate up to the last one in the reply. */
  chainPem: string;
  /** That last one: the SHA-256 of its DER form, and whether it signs itself. Nothing here says that it can be trusted. */
  last: { name: string; fingerprint: string; selfSigned: boolean };
}

export type StampCheck =
  | { ok: true; facts: StampFacts }
  | { ok: false; problem: StampProblem; detail: string };

/**
 * Checks an authority's reply by RFC 3161, 2.2 and 2.4.2: granted, the imprint (a SHA-256, 64 hexadecimal digits) and the
 * nonce of the query, one signature by a certificate made for nothing but that, valid at the time it names, as are those above
 * it. Runs wherever there is WebCrypto. Never throws, whatever the bytes.
 */
export async function checkReply(
  response: Uint8Array<ArrayBuffer>,
  imprint: string,
  request: Uint8Array<ArrayBuffer>,
): Promise<StampCheck> {
  try {
    const nonce = nonceOf(request, imprint);
    const reply = readReply(response);
    insist(isImprint(reply.facts.messageImprint, imprint), 'wrong_imprint', 'a stamp of something else');
    insist(numberIn(reply.facts.nonce) === nonce, 'wrong_nonce', 'the answer to another query');
    const signer = await checkSigner(reply);
    return { ok: true, facts: await factsOf(reply, signer) };
  } catch (error) {
    const problem = error instanceof StampRefused ? error.problem : 'unreadable';
    return { ok: false, problem, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The nonce of a query about this imprint, in hexadecimal digits. */
function nonceOf(request: Uint8Array<ArrayBuffer>, imprint: string): string {
  const { messageImprint, nonce } = TimeStampReq.fromBER(request);
  insist(isImprint(messageImprint, imprint), 'wrong_imprint', 'a query about something else');
  const number = numberIn(nonce);
  insist(number !== null, 'wrong_nonce', 'a query without a nonce');
  return number;
}

function isImprint(
  { hashAlgorithm, hashedMessage }: TimeStampReq['messageImprint'],
  imprint: string,
): boolean {
  return (
    hashAlgorithm.algorithmId === SHA256 &&
    hashedMessage instanceof OctetString &&
    bytesToHex(new Uint8Array(hashedMessage.getValue())) === imprint
  );
}

async function factsOf(reply: Reply, signer: Known): Promise<StampFacts> {
  const { facts, time, certificates } = reply;
  const { links, selfSigned } = await buildChain(signer, certificates, new Date(time));
  const last = links.at(-1) ?? signer;
  return {
    time,
    accuracyUs: accuracyOf(facts.accuracy),
    policy: facts.policy,
    serial: numberIn(facts.serialNumber) ?? '',
    signer: nameOf(signer.certificate),
    chainPem: pemOf(links.map(({ der }) => der)),
    last: { name: nameOf(last.certificate), fingerprint: (await digestBytes(last.der)).sha256, selfSigned },
  };
}

function accuracyOf(accuracy: Reply['facts']['accuracy']): number | null {
  if (accuracy === undefined) return null;
  const { seconds = 0, millis = 0, micros = 0 } = accuracy;
  return (seconds * 1_000 + millis) * 1_000 + micros;
}

/** A number of any length without its leading zeros. */
function numberIn(number: Integer | undefined): string | null {
  if (number === undefined) return null;
  return bytesToHex(number.valueBlock.valueHexView).replace(/^(?:00)+(?=..)/, '');
}
