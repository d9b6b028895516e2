import type { SeenFailure } from '../../model/recorded-failure';
import { wellFormed } from '../../model/well-formed';
import { maskSecrets } from '../../redaction/secrets/secrets';

/** What a recorder saw, as it may be remembered: its words without secrets and in whole characters. */
export function withoutSecrets(seen: SeenFailure): SeenFailure {
  const { failure, said, circumstances } = wellFormed(seen);
  const text = maskSecrets(failure.text);
  return {
    ...seen,
    said: said.map(maskSecrets),
    circumstances: { ...circumstances, title: maskSecrets(circumstances.title) },
    failure: {
      ...failure,
      text,
      title: failure.title && maskSecrets(failure.title),
      // By itself a code does not tell that it is a secret; in the words around it, it was masked.
      code: failure.code !== null && text.includes(failure.code) ? failure.code : null,
      selector: maskSecrets(failure.selector),
    },
  };
}
