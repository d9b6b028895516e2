import type { CoverReason } from '../../model/redaction';
import type { SecretKind } from '../../model/secret-kind';
import { plainText } from '../secrets/plain-text';
import { findSecrets, type SecretSpan } from '../secrets/secrets';
import { ACCOUNT_RULES } from './account-rules';
import { ADDRESS_RULES } from './address-rules';
import { BALANCE_RULES } from './balance-rules';
import { COMMON_MAILBOX, PHONE_RULES } from './contact-rules';
import { GREETED_NAME_RULES } from './greeted-names';
import { IDENTITY_RULES } from './identity-rules';
import { NAME_RULES } from './name-rules';
import { findPersonal } from './personal';
import { isLabelledReference, type PrivateSpan, spansByRules } from './private-rule';

/** What a capture masks is in files of the person's own all the same. */
const OF_SECRETS: Record<SecretKind, CoverReason> = {
  card_number: 'card_number',
  code: 'key',
  password: 'key',
  token: 'key',
  private_key: 'key',
  seed_phrase: 'seed_phrase',
};
/** So many digits of a card stay: with them the person and the wallet know it. */
const KEPT_OF_CARD = /[\s-]*\d(?:[\s-]*\d){3}$/;

const RULES = [
  ...IDENTITY_RULES,
  ...ACCOUNT_RULES,
  ...PHONE_RULES,
  ...ADDRESS_RULES,
  ...NAME_RULES,
  ...GREETED_NAME_RULES,
  ...BALANCE_RULES,
];

/**
 * What in a text points to a person or opens an account, in order and without overlap; where two overlap, the one that
 * begins first, of these the longer.
 */
export function findPrivate(written: string): PrivateSpan[] {
  const { text, at } = plainText(written);
  const secrets = findSecrets(text);
  const found = [
    ...findPersonal(text)
      .filter(
        ({ start, end }) => !COMMON_MAILBOX.test(text.slice(start, end)) && !isLabelledReference(text, start),
      )
      .map(({ start, end, kind }) => ({ start, end, reason: kind })),
    ...spansByRules(text, RULES),
  ].filter((span) => !secrets.some(({ start, end }) => span.start < end && span.end > start));
  const spans = [...secrets.map((secret) => ofSecret(text, secret)), ...found];
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    })
    .map(({ start, end, reason }) => ({ start: at(start), end: at(end - 1) + 1, reason }));
}

function ofSecret(text: string, { start, end, kind }: SecretSpan): PrivateSpan {
  const kept = kind === 'card_number' ? KEPT_OF_CARD.exec(text.slice(start, end))?.[0].length : 0;
  return { start, end: end - (kept ?? 0), reason: OF_SECRETS[kind] };
}
