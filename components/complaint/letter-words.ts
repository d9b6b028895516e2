import type { MessageKey } from '../../utils/i18n/translate';
import type { Channel } from '../../utils/model/case';
import type { TextLanguage } from '../../utils/model/text-language';

export const CHANNELS: Record<Channel, MessageKey> = {
  support: 'channelSupport',
  formal: 'channelFormal',
  regulator: 'channelRegulator',
  legal_aid: 'channelLegalAid',
  hotline: 'channelHotline',
  post: 'channelPost',
};

export const LETTER_LANGUAGES: Record<TextLanguage, MessageKey> = {
  en: 'languageEnglish',
  zh: 'languageChinese',
};
