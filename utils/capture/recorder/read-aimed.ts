import { findSecretPlaces, type SecretPlace } from '../secret-places';
import { serializeElement } from '../serialize-dom';
import type { ShadowRootOf } from '../walk';

/** What is read of a message on request. */
export interface ReadFailure {
  /** The message's own DOM as an inert file; null when there is none. */
  html: string | null;
  /** Where the page shows secrets, CSS pixels of the viewport. */
  covered: SecretPlace[];
  scale: number;
}

export function readAimed(page: Document, shadowRootOf: ShadowRootOf): ReadFailure {
  const element = globalThis.walletWitnessAim?.element;
  return {
    html: element ? serializeElement(element, shadowRootOf) : null,
    covered: findSecretPlaces(page, shadowRootOf),
    scale: devicePixelRatio,
  };
}
