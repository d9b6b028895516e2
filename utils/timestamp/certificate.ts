import { BitString } from 'asn1js';
import { BasicConstraints, type Certificate, type Extension } from 'pkijs';

const KEY_CERT_SIGN = 0x04;

export function extension(certificate: Certificate, oid: string): Extension | undefined {
  return certificate.extensions?.find(({ extnID }) => extnID === oid);
}

/** The first eight bits of keyUsage, the first of them the highest (RFC 5280, 4.2.1.3); null where it is not limited. */
export function keyUsageOf(certificate: Certificate): number | null {
  const usage = extension(certificate, '2.5.29.15');
  if (usage === undefined) return null;
  return usage.parsedValue instanceof BitString ? (usage.parsedValue.valueBlock.valueHexView[0] ?? 0) : 0;
}

/** Whether it may issue certificates, with so many others of the chain between it and the one that signs (RFC 5280, 4.2.1.9). */
export function mayIssue(certificate: Certificate, between: number): boolean {
  const basic = extension(certificate, '2.5.29.19')?.parsedValue;
  if (!(basic instanceof BasicConstraints) || !basic.cA) return false;
  const { pathLenConstraint } = basic;
  if (
    pathLenConstraint !== undefined &&
    (typeof pathLenConstraint !== 'number' || pathLenConstraint < between)
  )
    return false;
  const usage = keyUsageOf(certificate);
  return usage === null || (usage & KEY_CERT_SIGN) !== 0;
}

/** What else may be critical in a certificate: policies and names, which whoever trusts the last one judges. */
const UNDERSTOOD = new Set([
  '2.5.29.14',
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.19',
  '2.5.29.30',
  '2.5.29.32',
  '2.5.29.33',
  '2.5.29.36',
  '2.5.29.37',
  '2.5.29.54',
]);

/** Whether nothing in it must be understood that is not (RFC 5280, 4.2). */
export function isUnderstood({ extensions }: Certificate): boolean {
  return (extensions ?? []).every(({ critical, extnID }) => !critical || UNDERSTOOD.has(extnID));
}

/** Whether it was valid at a moment, ends included. */
export function isValidAt({ notBefore, notAfter }: Certificate, moment: Date): boolean {
  return notBefore.value <= moment && moment <= notAfter.value;
}

/** What a person may call it: its common name, or else what it belongs to. */
export function nameOf({ subject }: Certificate): string {
  const named = ['2.5.4.3', '2.5.4.10', '2.5.4.11'].flatMap((oid) =>
    subject.typesAndValues.filter(({ type }) => type === oid),
  );
  return named[0] === undefined ? '' : String(named[0].value.valueBlock.value);
}
