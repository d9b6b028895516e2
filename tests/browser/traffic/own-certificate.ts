import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface OwnCertificate {
  key: Buffer;
  cert: Buffer;
  /** SHA-256 of its public key in base64, by which a browser is told to believe it. */
  pin: string;
}

/** A certificate for hosts that this machine plays, made by OpenSSL into a folder. */
export function ownCertificate(folder: string, hosts: readonly string[]): OwnCertificate {
  const [keyFile, certFile] = [path.join(folder, 'own.key'), path.join(folder, 'own.pem')];
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=played here'];
  execFileSync('openssl', ['req', ...kind, '-addext', names, '-keyout', keyFile, '-out', certFile], {
    stdio: 'ignore',
  });
  const cert = readFileSync(certFile);
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: readFileSync(keyFile),
    cert,
    pin: createHash('sha256').update(publicKey).digest('base64'),
  };
}
