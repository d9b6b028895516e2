import { ownGlobal } from '../own-global';
import { findSecretPlaces, type SecretPlace } from '../secret-places';
import { serializeElement } from '../serialize-dom';
import type { ShadowRootOf } from '../walk';

/** No DOM of a failure message is longer, in UTF-16 units; a browser's own message holds 64 MiB. */
const LONGEST_HTML = 200_000;

/** What is read of a message on request. */
export interface ReadFailure {
  /** The message's own DOM as an inert file; null when there is none, or it is too long to be a message's. */
  html: string | null;
  /** Where the page shows secrets, CSS pixels of the viewport. */
  covered: SecretPlace[];
  scale: number;
}

export function readAimed(page: Document, shadowRootOf: ShadowRootOf): ReadFailure {
  const element = ownGlobal('walletWitnessAim')?.element;
  const html = element ? serializeElement(element, shadowRootOf) : null;
  return {
    html: html !== null && html.length <= LONGEST_HTML ? html : null,
    covered: findSecretPlaces(page, shadowRootOf),
    scale: devicePixelRatio,
  };
}
