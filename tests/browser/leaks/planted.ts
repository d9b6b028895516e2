import { wordlist } from '@scure/bip39/wordlists/english.js';
import { luhn } from '../../../utils/redaction/secrets/card-numbers';

/** Where a page, its address, its storage and what the person types can hold something. */
export const PLACES = (
  'text split input attribute label title url fragment comment style meta svg shadow closed frame data ' +
  'script storage typed contact note'
).split(' ');

const at = (place: string) => PLACES.indexOf(place);
const named = (place: string) => place.charAt(0).toUpperCase() + place.slice(1);
const groups = (digits: string) => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

/** Digits that begin so and have the check digit of cards. */
function card(place: string): string {
  const body = `453957876${String(100_000 + at(place) * 7919)}`;
  return body + ([...'0123456789'].find((last) => luhn(body + last)) ?? '');
}

interface Kind {
  /** Never stored; else personal, and covered in a redacted package. */
  secret: boolean;
  /** What a page calls it, as the name of a field or an attribute. */
  field: string;
  of(place: string): string;
  /** As a sentence of a page has it. */
  say(value: string): string;
  /** In pieces, as pages set it. */
  split(value: string): string[];
}

const whole = (label: string) => (value: string) => [label, value];

/** Invented values, another one for every place where it matters which it was. */
export const KINDS = {
  password: {
    secret: true,
    field: 'password',
    of: (place) => `Tr0ub4dor${named(place)}Xq9`,
    say: (value) => `Password: ${value}`,
    split: whole('Password'),
  },
  code: {
    secret: true,
    field: 'otp',
    of: (place) => String(731_003 + at(place) * 1373),
    say: (value) => `Verification code: ${value}`,
    split: (value) => ['Verification code', ...value],
  },
  cvv: {
    secret: true,
    field: 'cvv',
    of: (place) => String(8311 + at(place) * 7),
    say: (value) => `CVV: ${value}`,
    split: whole('CVV'),
  },
  card: {
    secret: true,
    field: 'card-number',
    of: card,
    say: (value) => `Card ${groups(value)}`,
    split: (value) => groups(value).split(' '),
  },
  phrase: {
    secret: true,
    field: 'mnemonic',
    of: (place) =>
      Array.from({ length: 12 }, (_, word) => wordlist[(at(place) * 61 + word * 97) % 2048]).join(' '),
    say: (value) => `Recovery phrase: ${value}`,
    split: (value) => [
      'Recovery phrase',
      ...value.split(' ').flatMap((word, index) => [`${index + 1}`, word]),
    ],
  },
  cookie: {
    secret: true,
    field: 'session',
    of: (place) => `c00k1e${named(place)}5f3a91`,
    say: (value) => `Cookie: session=${value}`,
    split: (value) => ['Cookie:', `session=${value}`],
  },
  bearer: {
    secret: true,
    field: 'access_token',
    of: (place) => `b34r3r${named(place)}d0c7e1a9`,
    say: (value) => `Authorization: Bearer ${value}`,
    split: (value) => ['Authorization: Bearer', value],
  },
  email: {
    secret: false,
    field: 'mail',
    of: (place) => `mia.${place}@example.org`,
    say: (value) => `E-mail: ${value}`,
    split: (value) => [value.slice(0, 4), value.slice(4)],
  },
  phone: {
    secret: false,
    field: 'contact',
    of: () => '13812345678',
    say: () => 'Phone: 138 1234 5678',
    split: () => ['138', '1234', '5678'],
  },
  identity: {
    secret: false,
    field: 'document',
    of: () => '11010519491231002X',
    say: (value) => `身份证 ${value}`,
    split: () => ['110105', '19491231', '002X'],
  },
  name: {
    secret: false,
    field: 'owner',
    of: () => '闻佳慧',
    say: (value) => `收款人：${value}`,
    split: () => ['收款人：', '闻', '佳慧'],
  },
  address: {
    secret: false,
    field: 'place',
    of: () => '延安西路2299号7幢502室',
    say: (value) => `收货地址：上海市静安区${value}`,
    split: () => ['延安西路', '2299号', '7幢502室'],
  },
  account: {
    secret: false,
    field: 'account',
    of: () => '3301045677889013',
    say: (value) => `Account number: ${groups(value)}`,
    split: (value) => ['Account number', groups(value)],
  },
  balance: {
    secret: false,
    field: 'left',
    of: () => '48,211.97',
    say: (value) => `Balance: ${value} CNY`,
    split: (value) => ['Balance', `${value} CNY`],
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];

export const sayAll = (place: string) => KIND_NAMES.map((name) => KINDS[name].say(KINDS[name].of(place)));

/** A text without what parts its words and digits. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether something that was planted is said: of a card its first twelve digits, of a phrase its first words; short digits
 * where nothing else is beside them. What is typed is kept as it grows, so of that it has to be all.
 */
export function isSaid(
  name: KindName,
  place: string,
  said: { plain: string; squeezed: string; letters: string },
): boolean {
  const value: string = KINDS[name].of(place);
  if (name === 'code' || name === 'cvv') {
    const digits = [...value].join('\\W{0,3}');
    const beside =
      name === 'cvv' ? `cvv\\W{1,8}(?:value|content)?\\W{0,4}${digits}` : `(?<![\\w.,:-])${digits}`;
    return new RegExp(`${beside}(?![\\w.,:-])`, 'i').test(said.plain);
  }
  if (name === 'phrase')
    return said.letters.includes(
      value
        .split(' ')
        .slice(0, place === 'typed' ? 12 : 4)
        .join(''),
    );
  return said.squeezed.includes(squeezed(name === 'card' && place !== 'typed' ? value.slice(0, 12) : value));
}
