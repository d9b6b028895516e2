import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSignedBy,
  keyFingerprint,
  makeDeviceKey,
  publicPem,
  signBytes,
} from '../../../utils/custody/device-signature';
import { derOfSignature, rawOfSignature } from '../../../utils/custody/ecdsa-der';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what the device signs, another implementation finds good, and nothing else', async () => {
  const key = await makeDeviceKey();
  const pem = await publicPem(key);
  const signature = await signBytes(key, bytes('the lists'));
  expect(verify('sha256', bytes('the lists'), createPublicKey(pem), signature)).toBe(true);
  expect(verify('sha256', bytes('other lists'), createPublicKey(pem), signature)).toBe(false);
});

test('what another implementation signs is found good here; a changed byte of text, key or signature is not', async () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  for (let round = 0; round < 50; round++) {
    const text = bytes(`lists ${round}`);
    const signature = sign('sha256', text, pair.privateKey);
    expect(await isSignedBy(pem, signature, text)).toBe(true);
    const changed = Buffer.from(signature);
    const at = round % signature.length;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await isSignedBy(pem, changed, text), `byte ${at}`).toBe(false);
    expect(await isSignedBy(pem, signature, bytes(`list ${round}`))).toBe(false);
  }
  expect(
    await isSignedBy(pem.replace('A', 'B'), sign('sha256', bytes('x'), pair.privateKey), bytes('x')),
  ).toBe(false);
  expect(await isSignedBy('no key', new Uint8Array(), bytes('x'))).toBe(false);
});

test('the private half cannot be read out', async () => {
  const { privateKey } = await makeDeviceKey();
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
});

test('a fingerprint is the SHA-256 of the key in DER', async () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(der));
  expect(await keyFingerprint(pem)).toBe(Buffer.from(digest).toString('hex'));
  await expect(keyFingerprint('-----BEGIN PUBLIC KEY-----')).rejects.toThrow('PEM');
});

test('every pair of numbers has one DER form, and what has another form is refused', () => {
  const half = fc.oneof(
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
    // Short numbers and those that look negative are where DER differs from plain bytes.
    fc
      .tuple(fc.nat(31), fc.uint8Array({ minLength: 32, maxLength: 32 }))
      .map(([zeros, all]) => all.fill(0, 0, zeros)),
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((all) => all.fill(0x80, 0, 1)),
  );
  fc.assert(
    fc.property(half, half, (r, s) => {
      const raw = Uint8Array.from([...r, ...s]);
      expect(rawOfSignature(derOfSignature(raw))).toEqual(raw);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (any) => {
      try {
        expect(derOfSignature(rawOfSignature(any))).toEqual(Uint8Array.from(any));
      } catch (error) {
        expect(String(error)).toContain('not a signature');
      }
    }),
  );
});
