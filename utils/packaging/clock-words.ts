import { type Clock, clockDifference } from '../model/clock';
import { type Html, html, quoted } from './html';
import type { ReadmeTexts } from './readme-texts';
import { showInstant } from './zoned-time';

/** What the wallet's server said the time was, how far the device's clock was off, and how we know. */
export function clockWords({ serverDate, cause }: Clock, { exhibits }: ReadmeTexts, like: string): Html {
  const { clock } = exhibits;
  if (serverDate === null) return html`${clock.none[cause ?? 'no_answer']}`;
  const { clock: side, about, unit } = clockDifference(serverDate);
  return html`${clock.said} ${showInstant(serverDate.value, like)}${clock.stop}${clock[side](clock.units[unit](about))}
<div class="note">${clock.asked} <code>${quoted(serverDate.request)}</code></div>`;
}
