import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How the certificates and the stamps of an authority are made. */
export interface Ways {
  key?: 'rsa' | 'ec' | 'ec384';
  /** Over what it signs, and by which hash it names its certificate. */
  digest?: 'sha256' | 'sha384' | 'sha512';
  names?: 'sha1' | 'sha256' | 'sha512';
  /** Certificates between the root and the authority's own. */
  between?: number;
  /** Whether the reply carries those above the authority's own, root included. */
  carriesChain?: boolean;
  /** From when until when its own certificate is valid, in days from now. */
  valid?: [from: number, until: number];
  /** `extendedKeyUsage` of its own certificate, as OpenSSL's configuration says it. */
  usage?: string;
  /** `basicConstraints` of those between. */
  issues?: string;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** An authority of the test's own, by OpenSSL alone: a root, what lies between, and a certificate that may name times. */
export class TimeAuthority {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'wallet-witness-authority-'));
  readonly #digest: string;

  constructor(ways: Ways = {}) {
    const { key = 'ec', digest = 'sha256', names = 'sha256', between = 0, carriesChain = true } = ways;
    const { valid = [-1, 30], usage = 'critical,timeStamping', issues = 'critical,CA:TRUE' } = ways;
    this.#digest = digest;
    this.#write('index.txt', '');
    this.#write('serial', '01');
    this.#write('tsa.serial', '01');
    this.#write('openssl.cnf', configuration({ digest, names, usage, issues }));
    this.#key('root', key);
    const self = ['-selfsign', '-keyfile', 'root.key'];
    this.#issue('root', self, 'issuer', [-100, 1_000]);
    const chain = ['root'];
    for (let at = 1; at <= between; at++) {
      this.#key(`between${at}`, key);
      this.#issue(`between${at}`, issuedBy(chain), 'between', [-50, 500]);
      chain.push(`between${at}`);
    }
    this.#key('tsa', key);
    this.#issue('tsa', issuedBy(chain), 'leaf', valid);
    const above = chain.reverse().map((name) => this.read(`${name}.pem`));
    this.#write('above.pem', carriesChain ? above.join('') : '');
  }

  /** The reply to a query, both in DER. */
  reply(query: Uint8Array): Uint8Array<ArrayBuffer> {
    this.#write('query.tsq', query);
    const chain = this.read('above.pem').length > 0 ? ['-chain', 'above.pem'] : [];
    this.run('ts', '-reply', '-config', 'openssl.cnf', '-queryfile', 'query.tsq', ...chain, '-out', 'r.tsr');
    return new Uint8Array(readFileSync(path.join(this.folder, 'r.tsr')));
  }

  /** The same statement (TSTInfo of a reply, or anything), signed as this authority's certificate signs. */
  sign(content: Uint8Array, ...more: string[]): Uint8Array<ArrayBuffer> {
    this.#write('content', content);
    const what = ['-in', 'content', '-binary', '-nodetach', '-outform', 'DER', '-out', 'token.der'];
    const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-md', this.#digest, '-cades'];
    const by = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-certfile', 'root.pem'];
    this.run('cms', '-sign', ...what, ...type, ...by, ...more);
    return granted(readFileSync(path.join(this.folder, 'token.der')));
  }

  /** What a reply signs: its TSTInfo. */
  statementOf(reply: Uint8Array): Uint8Array<ArrayBuffer> {
    this.#write('given.tsr', reply);
    this.run('ts', '-reply', '-in', 'given.tsr', '-token_out', '-out', 'given.der');
    this.run('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'given.der', '-binary', '-out', 'tst');
    return new Uint8Array(readFileSync(path.join(this.folder, 'tst')));
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  run(...args: string[]): string {
    return execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe', encoding: 'utf8' });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #write(name: string, content: string | Uint8Array): void {
    writeFileSync(path.join(this.folder, name), content);
  }

  #key(name: string, kind: 'rsa' | 'ec' | 'ec384'): void {
    const made = {
      rsa: ['RSA', 'rsa_keygen_bits:2048'],
      ec: ['EC', 'ec_paramgen_curve:P-256'],
      ec384: ['EC', 'ec_paramgen_curve:P-384'],
    }[kind];
    const [algorithm = '', option = ''] = made;
    this.run('genpkey', '-algorithm', algorithm, '-pkeyopt', option, '-out', `${name}.key`);
    const subject = `/O=Invented Time/CN=Invented ${name}`;
    this.run(
      'req',
      '-new',
      '-config',
      'openssl.cnf',
      '-key',
      `${name}.key`,
      '-subj',
      subject,
      '-out',
      `${name}.csr`,
    );
  }

  #issue(name: string, by: string[], section: string, [from, until]: [number, number]): void {
    const dates = ['-startdate', dayFromNow(from), '-enddate', dayFromNow(until)];
    const what = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extensions', section];
    this.run('ca', '-batch', '-notext', '-config', 'openssl.cnf', ...by, ...what, ...dates);
  }
}

/** `TimeStampResp` with status granted around a token. */
export function granted(token: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = token.length + 5;
  return Uint8Array.from([0x30, 0x82, length >> 8, length & 255, 0x30, 0x03, 0x02, 0x01, 0x00, ...token]);
}

function issuedBy(chain: readonly string[]): string[] {
  return ['-cert', `${chain.at(-1)}.pem`, '-keyfile', `${chain.at(-1)}.key`];
}

function dayFromNow(days: number): string {
  return `${new Date(Date.now() + days * DAY_MS).toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
}

function configuration(ways: { digest: string; names: string; usage: string; issues: string }): string {
  return `
[req]
distinguished_name = name
prompt = no
[name]
CN = overridden
[ca]
default_ca = own
[own]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
O = optional
CN = supplied
[issuer]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[between]
basicConstraints = ${ways.issues}
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = CA:FALSE
${ways.usage === '' ? '' : `extendedKeyUsage = ${ways.usage}`}
keyUsage = critical,digitalSignature
subjectKeyIdentifier = hash
[tsa]
default_tsa = stamps
[stamps]
serial = tsa.serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = ${ways.digest}
default_policy = 1.3.6.1.4.1.13762.3
digests = sha256
accuracy = secs:1, millisecs:500
clock_precision_digits = 3
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = ${ways.names}
`;
}
