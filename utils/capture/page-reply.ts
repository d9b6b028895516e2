import type { PageCapture } from '../model/page-capture';
import { type SentText, sendText } from './held-text';

/** What the reader in a page replies: texts alone, so that each can be measured and no reply grows too large. */
export interface PageReply {
  /** JSON of all of the capture but its reading, html and text. */
  rest: SentText;
  /** JSON of the reading. */
  reading: SentText;
  html: SentText;
  text: SentText;
}

export function replyWith({ reading, html, text, ...rest }: PageCapture): PageReply {
  return {
    rest: sendText({ value: JSON.stringify(rest) }),
    reading: sendText('value' in reading ? { value: JSON.stringify(reading.value) } : reading),
    html: sendText(html),
    text: sendText(text),
  };
}
