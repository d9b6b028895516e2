import { describe, expect, it } from 'vitest';
import { digestNow } from '../../../utils/custody/digest';
import type { EvidencePart, PartLabel } from '../../../utils/model/evidence';
import { type PictureFacts, redactPicture, redactText } from '../../../utils/packaging/redacted-part';
import { coversOf } from '../../../utils/redaction/cover/cover-spans';

const covers = coversOf([{ text: '13800138000', reason: 'phone', by: 'rule', lifted: false }]);

const part = (
  name: string,
  label: PartLabel = 'original',
  type = 'application/octet-stream',
): EvidencePart => ({
  name,
  label,
  type,
  digest: digestNow(new Uint8Array()),
});

describe('files of the person’s own', () => {
  const fate = async (name: string, content: BlobPart) => {
    const done = await redactText(part(name), new Blob([content]), covers);
    return done.is === 'left_out' ? done.why : done.is;
  };

  it('that are plain text are covered, the others stay out', async () => {
    expect(await fate('original.csv', 'a,138 0013 8000,b')).toBe('covered');
    expect(await fate('original.csv', 'a,b')).toBe('identical');
    expect(await fate('original.html', '<p>138<b>00138000</b></p>')).toBe('covered');
    for (const name of ['original.xlsx', 'original.pdf', 'original.zip', 'original.mp3', 'original'])
      expect(await fate(name, '13800138000'), name).toBe('kind');
  });

  it('a mail is covered where all of it can be read, and stays out where parts are encoded', async () => {
    expect(await fate('original.eml', 'Subject: Hello\r\n\r\nCall 138 0013 8000')).toBe('covered');
    expect(await fate('original.eml', 'Subject: =?UTF-8?B?MTM4?=\r\n\r\nHello')).toBe('kind');
    expect(await fate('original.eml', 'Content-Transfer-Encoding: base64\r\n\r\nSGVsbG8=')).toBe('kind');
  });

  /** “姓名,林薇,金额” in GBK, as statements of Chinese wallets come. */
  const GBK = Uint8Array.from(
    [...'d0d5c3fb2cc1d6deb12cbdf0b6ee'.matchAll(/../g)].map(([byte]) => Number.parseInt(byte, 16)),
  );
  const named = coversOf([{ text: '林薇', reason: 'name', by: 'person', lifted: false }]);

  it('a text in an older encoding is covered, and written in UTF-8 with the mark of Unicode', async () => {
    const done = await redactText(part('original.csv'), new Blob([GBK]), named);
    expect(done.is === 'covered' && (await done.content.bytes())).toEqual(
      new TextEncoder().encode('\ufeff姓名,████,金额'),
    );
    expect(await redactText(part('original.csv'), new Blob([GBK]), covers)).toEqual({ is: 'identical' });
  });

  it('it stays out where it may say something covered in another encoding than the likeliest, or holds bytes of none', async () => {
    const bytes = Uint8Array.from([...GBK, 0x2c, 0x81, 0xff, 0xff]);
    expect(await redactText(part('original.csv'), new Blob([bytes]), named)).toEqual({
      is: 'left_out',
      why: 'charset',
    });
    const cyrillic = coversOf([{ text: 'Жанна', reason: 'name', by: 'person', lifted: false }]);
    // Of these five bytes alone nobody can tell whether they are Cyrillic or Western letters.
    const five = Uint8Array.of(0xc6, 0xe0, 0xed, 0xed, 0xe0);
    expect(await redactText(part('original.csv'), new Blob([five]), cyrillic)).not.toEqual({
      is: 'identical',
    });
    expect(await redactText(part('original.json'), new Blob([GBK]), named)).toEqual({
      is: 'left_out',
      why: 'charset',
    });
  });

  it('a text in which it stands where it cannot be covered stays out', async () => {
    expect(await fate('original.html', '<p id13800138000="x">y</p>')).toBe('still_shown');
    expect(await fate('original.json', '{"13800138000": 1}')).toBe('still_shown');
    expect(await fate('original.json', 'no JSON')).toBe('still_shown');
  });
});

describe('pictures', () => {
  const box = { x: 0, y: 0, width: 5, height: 5, reason: 'name' as const };
  const facts: PictureFacts = { seen: true, placed: false, boxes: [], covering: true };
  const fate = async (
    one: EvidencePart,
    changes: Partial<PictureFacts>,
    cover = async () => new Blob(['x']),
  ) => {
    const done = await redactPicture(one, new Blob(['picture']), { ...facts, ...changes }, cover);
    return done.is === 'left_out' ? done.why : done.is === 'covered' ? done.name : done.is;
  };
  const taken = part('pixels-1.png', 'pixels', 'image/png');

  it('that nobody looked through stay out, whatever is known of their words', async () => {
    expect(await fate(taken, { seen: false, placed: true, boxes: [box] })).toBe('not_looked_through');
  });

  it('go as they are where nothing in them is covered, and else as covered copies', async () => {
    expect(await fate(taken, {})).toBe('identical');
    expect(await fate(taken, { boxes: [box] })).toBe('pixels-1.png');
  });

  it('of the person’s own are written anew in any case: a photograph says where it was taken', async () => {
    expect(await fate(part('original.jpg', 'original', 'image/jpeg'), {})).toBe('original.png');
  });

  it('put together from others stay out where anything is covered, unless it is known where their words stand', async () => {
    const joined = part('stitched.png', 'derivative', 'image/png');
    expect(await fate(joined, {})).toBe('derivative');
    expect(await fate(joined, { boxes: [box] })).toBe('derivative');
    expect(await fate(joined, { placed: true, boxes: [box] })).toBe('stitched.png');
    expect(await fate(joined, { covering: false })).toBe('identical');
  });

  it('that cannot be opened stay out', async () => {
    const broken = () => Promise.reject(new Error('no picture'));
    expect(await fate(taken, { boxes: [box] }, broken)).toBe('unreadable');
  });
});
