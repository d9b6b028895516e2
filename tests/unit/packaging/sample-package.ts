import { deflateSync } from 'node:zlib';
import { canonicalJson } from '../../../utils/custody/canonical-json';
import { nextEntry } from '../../../utils/custody/chain';
import { crc32 } from '../../../utils/custody/crc32';
import { makeDeviceKey } from '../../../utils/custody/device-signature';
import { digestNow } from '../../../utils/custody/digest';
import { type Case, caseLabel } from '../../../utils/model/case';
import type { CustodyEntry } from '../../../utils/model/custody';
import {
  type EvidenceItem,
  type EvidencePart,
  exhibit,
  type PartLabel,
  recordName,
} from '../../../utils/model/evidence';
import type { Reading, Transaction } from '../../../utils/model/reading';
import type { TimeStamp } from '../../../utils/model/time-stamp';
import { type DeviceSigner, signerOf } from '../../../utils/packaging/device-seal';
import type { PackagedEvidence, PackageInput } from '../../../utils/packaging/package-input';
import { sampleFacts } from './sample-facts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

export const sampleCase: Case = {
  number: 1,
  title: 'Charged twice for one order, 同一订单被扣款两次',
  issueType: 'wrong_charge',
  provider: 'Larch Pay',
  whatHappened: 'I ordered once and was charged twice.',
  whatIsAsked: 'Refund the second charge.',
  complainant: 'Mira Osei',
  account: 'mira@example.org',
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  evidence: [1, 3],
};

export function row(changes: Partial<Transaction> = {}): Transaction {
  return {
    occurredAt: { raw: '2026.11.19 14:05', value: '2026-11-19T14:05', zone: null, precision: 'minute' },
    amount: { raw: '- 128.00', value: '-128.00', currency: 'CNY', currencyFrom: 'page' },
    direction: 'out',
    counterparty: { raw: '青杉文具店', value: '青杉文具店' },
    description: '订单付款',
    status: { raw: '交易成功', value: 'succeeded' },
    kind: 'payment',
    references: [{ type: 'transaction', value: '2026111922001400000000000001' }],
    fee: null,
    balanceAfter: null,
    readBy: { wallet: 'larch', checkedOn: '2026-11-01' },
    evidence: null,
    selector: '#rows > tr:nth-child(1)',
    text: '2026.11.19 14:05 青杉文具店 - 128.00 交易成功',
    ...changes,
  };
}

/** A picture that decoders accept: one colour, 60 by 40. */
export function png(width = 60, height = 40): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0xc9)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  );
}

export interface Shot {
  number: number;
  title?: string;
  url?: string;
  walletName?: string;
  reading?: Partial<Reading>;
  picture?: 'pixels' | 'rendering' | 'none';
  image?: Uint8Array<ArrayBuffer>;
  missing?: EvidenceItem['missing'];
  clock?: PackagedEvidence['clock'];
  sealed?: PackagedEvidence['sealed'];
}

/** An exhibit as a capture leaves it: parts with digests, and a capture.json that names them. */
export function captured(shot: Shot): PackagedEvidence {
  const number = shot.number;
  const reading: Reading = {
    wallet: 'larch',
    page: 'history',
    transactions: [row()],
    failures: [],
    messages: [],
    notes: [],
    ...shot.reading,
  };
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const part = (
    name: string,
    label: PartLabel,
    type: string,
    content: Uint8Array<ArrayBuffer>,
  ): EvidencePart => {
    contents.set(name, content);
    return { name, label, type, digest: digestNow(content) };
  };
  const picture = shot.picture ?? 'pixels';
  const image = shot.image ?? png();
  const parts = [
    ...(picture === 'pixels' ? [part('pixels-1.png', 'pixels', 'image/png', image)] : []),
    ...(picture === 'rendering' ? [part('rendering.png', 'rendering', 'image/png', image)] : []),
    part('dom.html', 'dom', 'text/html', bytesOf(`<!DOCTYPE html><title>${number}</title>`)),
    part('text.txt', 'text', 'text/plain', bytesOf(`page ${number}`)),
    part('reading.json', 'reading', 'application/json', bytesOf(JSON.stringify(reading))),
  ];
  const record = canonicalJson({
    evidence: exhibit(number),
    parts: parts.map(({ name, digest: { sha256 } }) => ({ name, sha256 })),
  });
  const capture = part('capture.json', 'circumstances', 'application/json', bytesOf(record));
  const item: EvidenceItem = {
    number,
    capturedAt: '2026-11-22T10:05:09.120Z',
    wallet: 'larch',
    walletName: shot.walletName ?? 'Larch Pay',
    page: 'history',
    title: shot.title ?? `Larch Pay · History ${number}`,
    url: shot.url ?? `https://pay.larch.example/history?page=${number}`,
    parts: [capture, ...parts],
    missing: shot.missing ?? [],
    counts: {
      transactions: reading.transactions.length,
      failures: reading.failures.length,
      messages: reading.messages.length,
    },
    seal: { seq: 0, hash: '' },
  };
  return {
    item,
    reading,
    clock: shot.clock ?? null,
    sealed: shot.sealed ?? sampleFacts,
    file: (name) => new Blob([contents.get(name) ?? new Uint8Array()]),
  };
}

/** So that the same sample is the same bytes. */
const SALT = '5a'.repeat(16);

/** The chain of an installation, which may have had another key `before`: each exhibit sealed, then linked to its case; then one exhibit and event of another case. */
export function custodyOf(
  evidence: readonly PackagedEvidence[],
  {
    caseNumber = 1,
    signer: by = signer,
    before,
  }: { caseNumber?: number; signer?: DeviceSigner; before?: DeviceSigner } = {},
): CustodyEntry[] {
  const chain: CustodyEntry[] = [];
  const add = (fact: Partial<CustodyEntry> & Pick<CustodyEntry, 'event'>) =>
    chain.push(
      nextEntry(
        chain.at(-1),
        {
          at: '2026-11-22T10:06:00.000Z',
          evidence: null,
          case: null,
          sha256: null,
          ...fact,
        },
        SALT,
      ),
    );
  if (before !== undefined) add({ event: 'key_made', sha256: before.fingerprint });
  add({ event: 'key_made', sha256: by.fingerprint });
  for (const { item } of evidence) {
    const sealed = item.parts.find(({ name }) => name === recordName(item))?.digest.sha256 ?? null;
    add({ event: item.imported ? 'imported' : 'captured', evidence: exhibit(item.number), sha256: sealed });
    add({ event: 'linked', evidence: exhibit(item.number), case: caseLabel(caseNumber) });
    add({ event: 'captured', evidence: exhibit(item.number + 1000), sha256: 'ab'.repeat(32) });
    add({ event: 'linked', evidence: exhibit(item.number), case: caseLabel(caseNumber + 1) });
  }
  return chain;
}

/** Enters an export of the sample's case, as the background worker does. */
function exported(chain: readonly CustodyEntry[], sha256: string): CustodyEntry[] {
  const fact = {
    at: '2026-11-22T10:30:04.000Z',
    event: 'exported',
    evidence: null,
    case: 'C0001',
    sha256,
  } as const;
  return [...chain, nextEntry(chain.at(-1), fact, SALT)];
}

/** The key of the invented installation. */
const key = await makeDeviceKey();
const signer = await signerOf(key);

/** `custody`: the chain before the export; `stampsOf`: what authorities say of the chain with the export in it. */
export function sampleInput({
  custody: before,
  stampsOf = () => [],
  ...changes
}: Partial<PackageInput> & {
  custody?: readonly CustodyEntry[];
  stampsOf?: (chain: readonly CustodyEntry[]) => readonly TimeStamp[] | Promise<readonly TimeStamp[]>;
} = {}): PackageInput {
  const evidence = changes.evidence ?? [
    captured({ number: 1 }),
    captured({
      number: 3,
      picture: 'rendering',
      missing: [{ part: 'pixels', cause: 'no permission' }],
      reading: {
        transactions: [],
        failures: [
          {
            text: 'Payment could not be completed (E-409)',
            title: 'Sorry',
            code: 'E-409',
            kind: 'dialog',
            seenAt: '2026-11-22T10:05:08.000Z',
            goneAt: null,
            selector: 'dialog',
          },
        ],
        messages: [{ from: 'agent', name: 'Lin', at: '10:02', text: '请稍等' }],
      },
    }),
  ];
  return {
    case: sampleCase,
    evidence,
    drafts: [
      {
        channel: 'support',
        language: 'en',
        text: 'Dear Larch Pay,\n\nI was charged twice (E0001, E0009).\n\nMira Osei\n',
      },
      { channel: 'support', language: 'zh', text: '尊敬的客服：\n\n同一订单被扣款两次（E0001）。\n' },
    ],
    async seal(manifestSha256) {
      const custody = exported(before ?? custodyOf(evidence), manifestSha256);
      return { custody, stamps: await stampsOf(custody) };
    },
    contacts: [],
    signer,
    verifier: '<!DOCTYPE html><title>stands for the page that the build makes</title>\n',
    createdAt: '2026-11-22T18:30:00+08:00',
    extension: '0.1.0',
    trail: { custody: custodyOf(evidence), stamps: [] },
    ...changes,
  };
}
