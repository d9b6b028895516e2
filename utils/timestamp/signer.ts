import { type BaseBlock, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { type Attribute, ExtKeyUsage, getCrypto, IssuerAndSerialNumber, type SignerInfo } from 'pkijs';
import { extension, keyUsageOf } from './certificate';
import { type Known, type Reply, TST_INFO } from './reply';
import { insist, StampRefused } from './stamp-refused';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** ESS signing-certificate (RFC 2634, 5.4) and -v2 (RFC 5035, 3), which RFC 5816 lets take its place. */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** Bits of keyUsage with which a time may be signed: digitalSignature and nonRepudiation. */
const MAY_SIGN = 0xc0;

/** The hashes that still hold; a signature over another is not taken. */
const DIGESTS = new Map([
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

/**
 * Checks the one signature of a token (RFC 3161, 2.4.2; RFC 5652, 5.4 and 5.6): that it is over the signed attributes, these over
 * the content, and that they name the certificate that it holds with. Gives that certificate. Throws `StampRefused`.
 */
export async function checkSigner({ signed, content, certificates }: Reply): Promise<Known> {
  const [info, ...others] = signed.signerInfos;
  insist(info !== undefined && others.length === 0, 'bad_signature', 'not exactly one signature');
  const signer = certificates.find((one) => isSigner(one, info));
  insist(signer !== undefined, 'broken_chain', 'the certificate of the signature is not in the reply');
  const digest = DIGESTS.get(info.digestAlgorithm.algorithmId);
  insist(digest !== undefined, 'bad_signature', `hash ${info.digestAlgorithm.algorithmId}`);
  const { signedAttrs } = info;
  insist(signedAttrs !== undefined, 'bad_signature', 'nothing but the content is signed');
  const attributes = signedAttrs.attributes;
  const type = onlyValue(attributes, CONTENT_TYPE);
  insist(
    type instanceof ObjectIdentifier && type.getValue() === TST_INFO,
    'bad_signature',
    'signed as another type',
  );
  const told = onlyValue(attributes, MESSAGE_DIGEST);
  insist(
    told instanceof OctetString && same(told.getValue(), await crypto.subtle.digest(digest, content)),
    'bad_signature',
    'the content is not what was signed',
  );
  await checkNamed(attributes, signer);
  insist(await holds(info, signer, digest), 'bad_signature', 'the signature does not hold');
  checkPurpose(signer);
  return signer;
}

function isSigner({ certificate }: Known, { sid }: SignerInfo): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber);
  // [0] SubjectKeyIdentifier, an OCTET STRING under an implicit tag.
  const key = extension(certificate, '2.5.29.14')?.parsedValue;
  const wanted: unknown = sid?.valueBlock?.valueHexView;
  return (
    key instanceof OctetString && wanted instanceof Uint8Array && same(key.getValue(), wanted.slice().buffer)
  );
}

/** Either attribute, or both, with this certificate's hash in the first place. */
async function checkNamed(attributes: readonly Attribute[], { der }: Known): Promise<void> {
  const named = [SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2].flatMap((oid) => {
    const value = onlyValue(attributes, oid);
    return value === undefined ? [] : [{ value, assumed: oid === SIGNING_CERTIFICATE ? 'SHA-1' : 'SHA-256' }];
  });
  insist(named.length > 0, 'bad_signature', 'no certificate is named');
  for (const { value, assumed } of named) {
    const [list] = partsOf(value);
    const fields = partsOf(partsOf(list)[0]);
    const [algorithm] = fields[0] instanceof Sequence ? partsOf(fields[0]) : [];
    const hash = fields[0] instanceof Sequence ? fields[1] : fields[0];
    const name = algorithm instanceof ObjectIdentifier ? DIGESTS.get(algorithm.getValue()) : assumed;
    insist(
      name !== undefined &&
        hash instanceof OctetString &&
        same(hash.getValue(), await crypto.subtle.digest(name, der)),
      'bad_signature',
      'another certificate is named',
    );
  }
}

async function holds(info: SignerInfo, { certificate }: Known, digest: string): Promise<boolean> {
  const bytes = info.signedAttrs?.encodedValue ?? new ArrayBuffer(0);
  const { signature, signatureAlgorithm } = info;
  try {
    return await getCrypto(true).verifyWithPublicKey(
      bytes,
      signature,
      certificate.subjectPublicKeyInfo,
      signatureAlgorithm,
      digest,
    );
  } catch (error) {
    // A signature that is none, or by an algorithm that nothing here can check.
    throw new StampRefused('bad_signature', String(error));
  }
}

/** Times may be signed only with a certificate made for nothing else, and that says so critically (RFC 3161, 2.3). */
function checkPurpose({ certificate }: Known): void {
  const usage = extension(certificate, '2.5.29.37');
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  insist(
    usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING,
    'broken_chain',
    'the certificate is not one for naming times',
  );
  const bits = keyUsageOf(certificate);
  insist(
    bits === null || ((bits & MAY_SIGN) !== 0 && (bits & ~MAY_SIGN) === 0),
    'broken_chain',
    'the certificate is not one for signing',
  );
}

/** The one value of an attribute; undefined where there is none, or more than one. */
function onlyValue(attributes: readonly Attribute[], oid: string): BaseBlock | undefined {
  const found = attributes.filter(({ type }) => type === oid);
  const values: BaseBlock[] = found.flatMap((one) => one.values);
  return values.length === 1 ? values[0] : undefined;
}

function partsOf(block: BaseBlock | undefined): BaseBlock[] {
  return block instanceof Sequence ? block.valueBlock.value : [];
}

function same(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
