import { Channel } from '../../utils/model/case';
import { TextLanguage } from '../../utils/model/text-language';
import { useWords } from '../words';
import { Choice } from './choice';
import './letter-choice.css';
import { CHANNELS, LETTER_LANGUAGES } from './letter-words';

/** To whom the letter goes and in which language. */
export function LetterChoice(props: {
  channel: Channel;
  language: TextLanguage;
  onChannel: (channel: Channel) => void;
  onLanguage: (language: TextLanguage) => void;
}) {
  const { t } = useWords();
  return (
    <div class="letter-choice">
      <Choice
        testid="channel"
        name={t('channelTitle')}
        options={Channel.options.map((channel) => [channel, t(CHANNELS[channel])])}
        chosen={props.channel}
        onChoose={props.onChannel}
      />
      <Choice
        testid="letter-language"
        name={t('letterLanguage')}
        options={TextLanguage.options.map((language) => [language, t(LETTER_LANGUAGES[language])])}
        chosen={props.language}
        onChoose={props.onLanguage}
      />
    </div>
  );
}
