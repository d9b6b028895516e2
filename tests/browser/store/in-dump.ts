import type { Sample } from './dump';

/** Every byte of a dumped store, what is packed in base64 in it unpacked, as one text of UTF-8. */
export function bytesIn({ tables }: Pick<Sample, 'tables'>): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        if (key === '$blob' || key === '$bytes') found.push(Buffer.from(String(one), 'base64').toString());
        else walk(one);
  };
  walk(tables);
  return found.join('\n');
}
