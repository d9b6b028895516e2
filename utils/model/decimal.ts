/** A signed decimal as a string, never a float: `-128.00`, `0.000000000000000001`. Digits stay as the page shows them. */
export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Adds decimal strings exactly, by BigInt at the widest scale. `addDecimals(['0.1', '-0.02'])` is `'0.08'`. */
export function addDecimals(values: readonly string[]): string {
  const scale = Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
  const sum = values.reduce((total, value) => total + toUnits(value, scale), 0n);
  return fromUnits(sum, scale);
}

/** The same amount without its sign: what left or came, not which way. */
export function absolute(value: string): string {
  return value.replace(/^-/, '');
}

/** Whether one amount is larger than another, both as they are signed. */
export function isMore(one: string, other: string): boolean {
  const scale = Math.max(...[one, other].map((value) => value.split('.')[1]?.length ?? 0));
  return toUnits(one, scale) > toUnits(other, scale);
}

function toUnits(value: string, scale: number): bigint {
  if (!DECIMAL.test(value)) throw new Error(`not a decimal: ${value}`);
  const [whole = '0', fraction = ''] = absolute(value).split('.');
  const units = BigInt(whole + fraction.padEnd(scale, '0'));
  return value.startsWith('-') ? -units : units;
}

function fromUnits(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : `.${digits.slice(-scale)}`;
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}
