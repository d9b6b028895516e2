import { cpus, loadavg } from 'node:os';
import { type Figure, written } from './figure';

const HELD = { true: 'held', false: '**not held**', null: '' } as const;

/** The figures as a Markdown table, which reads well in a terminal too. */
export function tableOf(figures: readonly Figure[]): string {
  const head = [
    'figure',
    'measured: median (least–most)',
    'beside it, in the same run',
    'ratio',
    'bound',
    '',
  ];
  const rows = figures.map(({ name, ours, beside, ratio, bound, held }) => [
    name,
    ours,
    beside,
    ratio === null ? '' : written(ratio),
    bound,
    HELD[`${held}`],
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

/** What the machine was and how busy: figures of another one differ, ratios should not. */
export function circumstances(browser: string): string {
  const load = loadavg().map((value) => value.toFixed(1));
  return `${browser} headless, Node ${process.versions.node}, ${cpus().length} cores, load average ${load.join(', ')}`;
}
