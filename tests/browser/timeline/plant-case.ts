import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Case } from '../../../utils/model/case';
import type { Contact } from '../../../utils/model/contact';
import type { EvidenceItem } from '../../../utils/model/evidence';
import type { LetterVersion } from '../../../utils/model/letter-version';
import type { Reading } from '../../../utils/model/reading';
import { bundleScript } from '../bundle';

export interface Planted {
  case: Case;
  exhibits: readonly { item: EvidenceItem; reading: Reading }[];
  contacts: readonly Contact[];
  letters: readonly LetterVersion[];
}

/** Puts a case with its evidence, as it was read, straight into the store of a page of the extension whose panel has made it. */
export async function plantCase(page: Page, planted: Planted): Promise<void> {
  const exhibits = planted.exhibits.map(({ item, reading }) => {
    const part = (name: string, label: string, sign: string) => ({
      name,
      label,
      type: 'application/json',
      digest: {
        sha256: sign.repeat(56) + String(item.number).padStart(8, '0'),
        sha512: sign.repeat(128),
        crc32: 0,
        size: 1,
      },
    });
    const parts = [part('capture.json', 'circumstances', 'a'), part('reading.json', 'reading', 'b')];
    return { item: { ...item, parts }, reading };
  });
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page.ts'), 'planting');
  await page.evaluate(`${script}; planting.plant(${JSON.stringify({ ...planted, exhibits })})`);
}
