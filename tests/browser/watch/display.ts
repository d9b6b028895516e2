import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { waitUntil } from '../extension';

const run = promisify(execFile);

/** A screen that nobody sees, with a keyboard: the browser's own questions need a window, and keys that are real. */
export interface Display {
  press(key: string): Promise<void>;
  /** How many windows are on the screen: those of the browser, its menus and questions among them. */
  windows(): Promise<number>;
  close(): void;
}

/** Why no such screen can be had here; null when it can. */
export function displayProblem(): string | null {
  const missing = ['Xvfb', 'xdotool'].filter((program) => spawnSync(program, ['-help']).error !== undefined);
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`;
}

/** Starts a screen on a free number and lets everything that is launched from now on appear there. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A test that breaks off leaves no screen behind.
  process.once('exit', () => server.kill());
  let number = '';
  server.stdio[3]?.on('data', (data: Buffer) => {
    number += data.toString();
  });
  await waitUntil(() => number.includes('\n'));
  const env = { ...process.env, DISPLAY: `:${number.trim()}` };
  process.env['DISPLAY'] = env.DISPLAY;
  return {
    async press(key) {
      await run('xdotool', ['key', key], { env });
    },
    async windows() {
      const found = await run('xdotool', ['search', '--onlyvisible', '--name', ''], { env }).catch(() => ({
        stdout: '',
      }));
      return found.stdout.trim().split('\n').filter(Boolean).length;
    },
    close: () => void server.kill(),
  };
}
