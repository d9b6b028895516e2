import { isUnderstood, isValidAt, mayIssue } from './certificate';
import type { Known } from './reply';
import { insist } from './stamp-refused';

const SHA1_SIGNATURES = new Set(['1.2.840.113549.1.1.5', '1.2.840.10045.4.1']);
const LONGEST = 10;

export interface Chain {
  /** From the certificate that signed up to the last that is known. */
  links: readonly Known[];
  /** Whether the last one signs itself. If not, its issuer was not in the reply. */
  selfSigned: boolean;
}

/**
 * Goes up from the certificate of a signature through those of the reply as far as they reach. Each must be signed by the
 * next, allow that, and have been valid at `moment`. Who trusts the last one is for the receiver to say: nothing here does.
 * Name and policy constraints are left to that receiver's own tool. Throws `StampRefused`.
 */
export async function buildChain(signer: Known, known: readonly Known[], moment: Date): Promise<Chain> {
  const links = [signer];
  let last = signer;
  for (;;) {
    insist(isValidAt(last.certificate, moment), 'expired', 'a certificate was not valid at that time');
    insist(isUnderstood(last.certificate), 'broken_chain', 'a certificate demands what is not known here');
    if (await isSelfSigned(last)) return { links, selfSigned: true };
    const issuer = await issuerOf(last, known, links);
    if (issuer === null) return { links, selfSigned: false };
    links.push(issuer);
    insist(links.length <= LONGEST, 'broken_chain', 'a chain without end');
    last = issuer;
  }
}

async function isSelfSigned({ certificate }: Known): Promise<boolean> {
  if (!certificate.issuer.isEqual(certificate.subject)) return false;
  return certificate.verify(certificate).catch(() => false);
}

/** The one above; null where the reply has none of its name. Of several, one that ends the chain is taken first. */
async function issuerOf(
  { certificate }: Known,
  known: readonly Known[],
  links: readonly Known[],
): Promise<Known | null> {
  const named = known.filter(
    (one) => !links.includes(one) && one.certificate.subject.isEqual(certificate.issuer),
  );
  if (named.length === 0) return null;
  insist(
    !SHA1_SIGNATURES.has(certificate.signatureAlgorithm.algorithmId),
    'broken_chain',
    'a certificate is signed over SHA-1',
  );
  const own = (one: Known) => Number(one.certificate.issuer.isEqual(one.certificate.subject));
  for (const one of named.sort((a, b) => own(b) - own(a))) {
    if (!mayIssue(one.certificate, links.length - 1)) continue;
    if (await certificate.verify(one.certificate).catch(() => false)) return one;
  }
  insist(false, 'broken_chain', 'no certificate of the reply signs the one below');
  return null;
}
