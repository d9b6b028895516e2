import { fromBase64 } from '../../model/base64';

const CHUNK = 0x8000;

/** Bytes as a data URL: storage for a session takes text. */
export async function toDataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${blob.type};base64,${btoa(text)}`;
}

/** The bytes of such a data URL. */
export function fromDataUrl(dataUrl: string): Blob {
  const [head = '', body = ''] = dataUrl.split(',', 2);
  return new Blob([fromBase64(body)], { type: /^data:([^;]*)/.exec(head)?.[1] ?? '' });
}
