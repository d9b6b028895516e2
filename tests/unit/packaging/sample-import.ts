import { canonicalJson } from '../../../utils/custody/canonical-json';
import { digestNow } from '../../../utils/custody/digest';
import { type EvidenceItem, type EvidencePart, exhibit, type PartLabel } from '../../../utils/model/evidence';
import type { Reading } from '../../../utils/model/reading';
import type { PackagedEvidence } from '../../../utils/packaging/package-input';
import { noFacts } from './sample-facts';
import { captured, row } from './sample-package';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An exhibit that the person brought, as the side panel leaves it. */
export function brought(number: number, fileName: string, content: string): PackagedEvidence {
  const reading: Reading = {
    wallet: 'larch',
    page: 'statement',
    transactions: [row()],
    failures: [],
    messages: [],
    notes: [],
  };
  const files = new Map([
    ['original.csv', bytesOf(content)],
    ['reading.json', bytesOf(JSON.stringify(reading))],
  ]);
  const part = (name: string, label: PartLabel, bytes: Uint8Array): EvidencePart => {
    return { name, label, type: 'application/octet-stream', digest: digestNow(bytes) };
  };
  const parts = [...files].map(([name, bytes]) =>
    part(name, name === 'reading.json' ? 'reading' : 'original', bytes),
  );
  const imported: EvidenceItem['imported'] = {
    kind: 'statement',
    fileName,
    from: 'downloaded from the app <b>on 20 November</b>',
    modifiedAt: '2026-11-20T08:00:00.000Z',
    mail: null,
    walletFrom: 'person',
  };
  const named = parts.map(({ name, digest: { sha256 } }) => ({ name, sha256 }));
  const record = bytesOf(canonicalJson({ evidence: exhibit(number), imported, parts: named }));
  files.set('import.json', record);
  const { item } = captured({ number, missing: [], reading });
  return {
    item: {
      ...item,
      title: fileName,
      url: '',
      imported,
      parts: [part('import.json', 'circumstances', record), ...parts],
    },
    reading,
    clock: null,
    sealed: noFacts,
    file: (name) => new Blob([files.get(name) ?? new Uint8Array()]),
  };
}
