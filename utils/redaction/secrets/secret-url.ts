import { findSecrets } from './secrets';

const REMOVED = 'removed';
/** Parameters that carry a session or a credential; short names only when they are the whole name. */
const SECRET_NAME =
  /token|secret|session|passw|csrf|xsrf|signature|credential|api_?key|jwt|otp|(?:^|[_.-])auth|^(?:sid|key|code|state|nonce|sign|sig|ticket|pwd|pin)$/i;

/**
 * An address without what could open an account: credentials before the host, and the values of parameters (in query
 * and fragment) that are named or look like tokens. Path and harmless parameters stay. Text that is no URL stays too,
 * masked.
 */
export function stripUrl(address: string): { url: string; stripped: boolean } {
  const [beforeFragment = '', ...fragments] = address.split('#');
  const [path = '', ...queries] = beforeFragment.split('?');
  const query = queries.join('?');
  const fragment = fragments.join('#');
  const url =
    path.replace(/^([a-z][\w+.-]*:\/\/)[^/@]*@/i, '$1').replace(/;jsessionid=[^/;]*/i, '') +
    (queries.length > 0 ? `?${stripParameters(query)}` : '') +
    (fragments.length > 0 ? `#${/[=&]/.test(fragment) ? stripParameters(fragment) : fragment}` : '');
  const kept = maskTokens(url);
  return { url: kept, stripped: kept !== address };
}

function stripParameters(parameters: string): string {
  return parameters
    .split(/([&;?])/)
    .map((parameter) => {
      const [name = '', ...value] = parameter.split('=');
      return value.length > 0 && (SECRET_NAME.test(decoded(name)) || looksSecret(name, value.join('=')))
        ? `${name}=${REMOVED}`
        : parameter;
    })
    .join('');
}

/**
 * The name stands before the value as a label, so that an order's number is not taken for a card's. An address within an
 * address has parameters of its own.
 */
function looksSecret(name: string, value: string): boolean {
  const plain = decoded(value.replaceAll('+', ' '));
  return (
    findSecrets(`${name}: ${plain}`).length > 0 ||
    (plain !== value && /[?#]/.test(plain) && stripUrl(plain).stripped)
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape is the page's own; what is written is looked at instead.
    return text;
  }
}

const NEVER_IN_ADDRESS = new Set(['token', 'private_key', 'card_number']);

function maskTokens(url: string): string {
  let [kept, from] = ['', 0];
  for (const { start, end, kind } of findSecrets(url)) {
    if (!NEVER_IN_ADDRESS.has(kind)) continue;
    kept += url.slice(from, start) + REMOVED;
    from = end;
  }
  return kept + url.slice(from);
}
