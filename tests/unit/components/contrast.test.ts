import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokens = (part: string): Record<string, string> =>
  Object.fromEntries(
    [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = [
  ['ink', 'sheet'],
  ['ink', 'desk'],
  ['ink', 'well'],
  ['ink', 'care-wash'],
  ['ink-soft', 'sheet'],
  ['ink-soft', 'desk'],
  ['ink-soft', 'well'],
  ['on-press', 'press'],
  ['seal', 'sheet'],
  ['sure', 'sheet'],
  ['care', 'sheet'],
] as const;

/** Edges of what can be used, and the focus ring. */
const EDGES = [
  ['edge', 'sheet'],
  ['edge', 'desk'],
  ['focus', 'sheet'],
  ['focus', 'desk'],
] as const;

describe.each([
  ['light', tokens(light)],
  ['dark', { ...tokens(light), ...tokens(dark) }],
])('in %s', (_, colours) => {
  const between = (front: string, back: string) => contrast(colours[front] ?? '', colours[back] ?? '');

  it.each(TEXT)('%s on %s can be read', (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s stands out from %s', (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(3);
  });
});

it('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
