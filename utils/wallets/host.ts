/** A bare host of at least two labels: no scheme, port, path or wildcard. */
export function isHostPattern(pattern: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(pattern);
}

/** Whether `host` is `pattern` or a subdomain of it: `evil-alipay.com` and `alipay.com.evil.io` are not `alipay.com`. */
export function isHostOf(host: string, pattern: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === pattern || name.endsWith(`.${pattern}`);
}
