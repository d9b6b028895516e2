import { type BaseBlock, fromBER, GeneralizedTime, OctetString, Sequence } from 'asn1js';
import { Certificate, ContentInfo, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import { insist } from './stamp-refused';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
/** id-ct-TSTInfo, RFC 3161, 2.4.2. */
export const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** A certificate and its bytes as they came; what a library writes anew may differ. */
export interface Known {
  certificate: Certificate;
  der: Uint8Array<ArrayBuffer>;
}

/** What a reply says, before anything of it is believed. */
export interface Reply {
  signed: SignedData;
  /** The signed content as it came, and read. */
  content: Uint8Array<ArrayBuffer>;
  facts: TSTInfo;
  /** UTC, ISO 8601, with the fraction of the second that the authority gave (down to milliseconds). */
  time: string;
  certificates: Known[];
}

/** Far more than any authority sends. */
const MOST_CERTIFICATES = 32;

/** Takes a `TimeStampResp` apart. Throws `StampRefused`, or whatever the library throws at what it cannot read. */
export function readReply(response: Uint8Array<ArrayBuffer>): Reply {
  const { result, offset } = fromBER(response);
  insist(offset === response.length, 'unreadable', 'not one DER value');
  const { status, timeStampToken } = new TimeStampResp({ schema: result });
  // 0 granted, 1 granted with changes (2.4.2); all others say that there is no token.
  insist(status.status === 0 || status.status === 1, 'refused', `status ${status.status}`);
  insist(timeStampToken instanceof ContentInfo, 'unreadable', 'no token');
  insist(timeStampToken.contentType === SIGNED_DATA, 'unreadable', 'not signed');
  const signed = new SignedData({ schema: timeStampToken.content });
  insist(signed.encapContentInfo.eContentType === TST_INFO, 'unreadable', 'signs something else than a time');
  const { eContent } = signed.encapContentInfo;
  insist(eContent instanceof OctetString, 'unreadable', 'no content');
  const content = new Uint8Array(eContent.getValue());
  const facts = TSTInfo.fromBER(content);
  insist(facts.version === 1, 'unreadable', `version ${facts.version}`);
  return { signed, content, facts, time: timeIn(content), certificates: certificatesIn(response) };
}

/** genTime as it is written (2.4.2): a date of a library would round its fraction. */
function timeIn(content: Uint8Array<ArrayBuffer>): string {
  const fields = partsOf(fromBER(content).result);
  const raw = fields.find((field) => field instanceof GeneralizedTime)?.valueBlock.valueHexView;
  const text = String.fromCharCode(...(raw ?? []));
  const [, year, month, day, hour, minute, second, fraction = ''] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text) ?? [];
  const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const parsed = Date.parse(`${whole}Z`);
  // A date that does not exist is moved to one that does.
  const exists = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(whole);
  insist(exists, 'unreadable', 'a time that is none');
  return fraction === '' ? `${whole}Z` : `${whole}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/** The certificates beside the signature, byte for byte: `[0]` of SignedData (RFC 5652, 5.1). */
function certificatesIn(response: Uint8Array<ArrayBuffer>): Known[] {
  const [, token] = partsOf(fromBER(response).result);
  const [, tagged] = partsOf(token);
  const [signed] = partsOf(tagged);
  const beside = partsOf(signed).find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
  // Others than X.509 may lie here, each under a tag of its own.
  const sequences = partsOf(beside).filter((part) => part instanceof Sequence);
  insist(sequences.length <= MOST_CERTIFICATES, 'unreadable', 'too many certificates');
  return sequences.map((part) => {
    const der = new Uint8Array(part.valueBeforeDecodeView);
    return { certificate: Certificate.fromBER(der), der };
  });
}

function partsOf(block: BaseBlock | undefined): BaseBlock[] {
  const inner: unknown = block && 'value' in block.valueBlock ? block.valueBlock.value : [];
  return Array.isArray(inner) ? inner : [];
}
