import { toBase64 } from '../model/base64';

/** Certificates as OpenSSL reads them from one file (RFC 7468), in their order. */
export function pemOf(certificates: readonly Uint8Array[]): string {
  return certificates.map((der) => `${BEGIN}\n${linesOf(der)}\n${END}\n`).join('');
}

const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

function linesOf(der: Uint8Array): string {
  return (toBase64(der).match(/.{1,64}/g) ?? []).join('\n');
}
