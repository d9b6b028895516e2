import * as v from 'valibot';
import { Channel } from './case';
import { TextLanguage } from './text-language';

/** A text as it once stood: kept when the person copied, saved or exported it, or took newer facts over it. */
export const LetterVersion = v.object({
  caseNumber: v.number(),
  channel: Channel,
  language: TextLanguage,
  text: v.string(),
  at: v.string(),
  why: v.picklist(['copied', 'saved', 'exported', 'replaced']),
});
export type LetterVersion = v.InferOutput<typeof LetterVersion>;
