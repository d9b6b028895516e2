import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's folder; every command runs there. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Ended {
  code: number;
  stdout: string;
  /** Both streams in the order they came. */
  output: string;
}

/** Runs a program to its end without a shell. `onLine` sees each line of its stdout as it comes. */
export function runCommand(
  program: string,
  args: readonly string[],
  { onLine, env = {} }: { onLine?: (line: string) => void; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    let line = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      for (const whole of lines) onLine?.(whole);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** Runs a tool out of node_modules by its JavaScript file, which works the same on every system. */
export function runTool(
  file: string,
  args: readonly string[],
  options: Parameters<typeof runCommand>[2] = {},
): Promise<Ended> {
  return runCommand(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], options);
}
