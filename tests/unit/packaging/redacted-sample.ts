import { nextEntry } from '../../../utils/custody/chain';
import { digestNow } from '../../../utils/custody/digest';
import type { CustodyEntry } from '../../../utils/model/custody';
import type { Redaction, TextCover } from '../../../utils/model/redaction';
import type { PackagedEvidence, PackageInput } from '../../../utils/packaging/package-input';
import { type RedactedBag, redactInput } from '../../../utils/packaging/redacted-input';
import { coversOf } from '../../../utils/redaction/cover/cover-spans';
import { captured, custodyOf, png, row, sampleCase, sampleInput } from './sample-package';

/** An invented person, as the exhibits and letters of the sample name them. */
export const PERSON = {
  name: 'Mira Osei',
  phone: '13800138000',
  email: 'mira@example.org',
  shop: '青杉文具店',
  account: '6222 0200 1234',
};

/** An exhibit in which a text stands in place of what the sample has. */
function withPart(piece: PackagedEvidence, name: string, text: string): PackagedEvidence {
  const content = new TextEncoder().encode(text);
  const parts = piece.item.parts.map((part) =>
    part.name === name ? { ...part, digest: digestNow(content) } : part,
  );
  const named = parts.filter((part) => part.name !== 'capture.json');
  const record = new TextEncoder().encode(
    JSON.stringify({
      evidence: 'E0001',
      circumstances: { url: `https://pay.larch.example/u?mail=${encodeURIComponent(PERSON.email)}` },
      salt: 'ab'.repeat(32),
      parts: named.map((part) => ({ name: part.name, ...part.digest })),
    }),
  );
  return {
    ...piece,
    item: {
      ...piece.item,
      parts: parts.map((part) =>
        part.name === 'capture.json' ? { ...part, digest: digestNow(record) } : part,
      ),
    },
    file: (part) =>
      part === name ? new Blob([content]) : part === 'capture.json' ? new Blob([record]) : piece.file(part),
  };
}

const evidence = (): PackagedEvidence[] => {
  const first = captured({
    number: 1,
    title: `History of ${PERSON.name}`,
    url: `https://pay.larch.example/u?mail=${encodeURIComponent(PERSON.email)}`,
    reading: { transactions: [row(), row({ counterparty: { raw: 'Larch', value: 'Larch' } })] },
  });
  const page = `<p title="${PERSON.name}">To <b>138</b>0013<i>8000</i></p><p>${PERSON.phone} ${PERSON.account}</p>`;
  return [
    withPart(withPart(first, 'text.txt', `${PERSON.name}\n138 0013 8000\n-128.00`), 'dom.html', page),
    captured({ number: 3, picture: 'rendering', reading: { transactions: [] } }),
  ];
};

const inTexts = (reason: TextCover['reason'], text: string): TextCover => ({
  text,
  reason,
  by: 'person',
  lifted: false,
});

export const REDACTION: Redaction = {
  caseNumber: 1,
  texts: [
    inTexts('name', PERSON.name),
    inTexts('phone', '138 0013 8000'),
    inTexts('email', PERSON.email),
    inTexts('name', PERSON.shop),
    inTexts('account_number', PERSON.account),
  ],
  pictures: [
    {
      evidence: 1,
      part: 'pixels-1.png',
      x: 1,
      y: 1,
      width: 9,
      height: 9,
      reason: 'name',
      by: 'person',
      lifted: false,
    },
  ],
  leftOut: [],
  reviewedAt: null,
  seen: [1],
};

let pieces: PackagedEvidence[] | undefined;
let log: CustodyEntry[] | undefined;

/** The whole package of the person's case; once it is composed, the log has its export. */
export function wholeSample(): PackageInput {
  pieces ??= evidence();
  log ??= custodyOf(pieces);
  const input = sampleInput({
    evidence: pieces,
    custody: log,
    case: {
      ...sampleCase,
      complainant: PERSON.name,
      account: PERSON.email,
      whatHappened: `Call ${PERSON.phone}`,
    },
  });
  return {
    ...input,
    async seal(manifestSha256) {
      const sealed = await input.seal(manifestSha256);
      log = [...sealed.custody];
      return sealed;
    },
  };
}

/** The redacted one; the log goes on where that of the whole one ends. */
export async function redactedSample(
  redaction = REDACTION,
): Promise<PackageInput & { redacted: RedactedBag }> {
  const whole = wholeSample();
  const redacted = await redactInput(whole, {
    redaction,
    covers: coversOf(redaction.texts),
    // Painting needs a browser; what it paints is tested there.
    coverPicture: async (_, boxes) => new Blob([png(60 + boxes.length)], { type: 'image/png' }),
  });
  return { ...redacted, seal: sealing(log ?? [], redacted.redacted.file.digest.sha256) };
}

function sealing(before: readonly CustodyEntry[], redactions: string): PackageInput['seal'] {
  return async (manifestSha256) => {
    const fact = { at: '2026-11-22T10:30:00.000Z', evidence: null, case: 'C0001' };
    const entered = nextEntry(before.at(-1), { ...fact, event: 'redacted', sha256: redactions });
    const exported = nextEntry(entered, { ...fact, event: 'exported', sha256: manifestSha256 });
    return { custody: [...before, entered, exported], stamps: [] };
  };
}
