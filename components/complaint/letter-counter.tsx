import type { Channel } from '../../utils/model/case';
import { letterLength, letterLimit } from '../../utils/model/letter-length';
import type { TextLanguage } from '../../utils/model/text-language';
import { useWords } from '../words';

const UNITS = {
  words: 'lengthWords',
  characters: 'lengthCharacters',
  zi: 'lengthZi',
  post_zi: 'lengthZi',
} as const;

/** How long the letter is without its enclosures, and how long it may or should be. */
export function LetterCounter(props: {
  text: string;
  channel: Channel;
  language: TextLanguage;
  provider: string;
}) {
  const { t } = useWords();
  const limit = letterLimit(props.channel, props.language, props.provider);
  if (limit === null) return null;
  const length = letterLength(props.text, limit.unit);
  const over = length > limit.most;
  const told = t(UNITS[limit.unit], length, limit.most);
  return (
    <p class={over ? 'letter-over' : 'quiet'} data-testid="letter-length" role={over ? 'status' : undefined}>
      {told}
      {over ? ` · ${t(limit.hard ? 'lengthTooLong' : 'lengthLong')}` : ''}
    </p>
  );
}
