import { type Clock, clockDifference } from '../model/clock';
import { type Html, html, quoted } from './html';
import type { ReadmeTexts } from './readme-texts';
import { showInstant } from './zoned-time';

/** What the wallet's server said the time was, how far the device's clock was off, and how we know. */
export function clockWords(clock: Clock, texts: ReadmeTexts, like: string): Html {
  const { serverDate } = clock;
  if (serverDate === null) return html`${clockSentence(clock, texts, like)}`;
  return html`${clockSentence(clock, texts, like)}
<div class="note">${texts.exhibits.clock.asked}<code>${quoted(serverDate.request)}</code></div>`;
}

/** The same without how we know. */
export function clockSentence({ serverDate, cause }: Clock, { exhibits }: ReadmeTexts, like: string): string {
  const { clock } = exhibits;
  if (serverDate === null) return clock.none[cause ?? 'no_answer'];
  const { clock: side, about, unit } = clockDifference(serverDate);
  return `${clock.said}${showInstant(serverDate.value, like)}${clock.stop}${clock[side](clock.units[unit](about))}`;
}
