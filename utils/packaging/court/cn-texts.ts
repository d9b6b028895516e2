import { blank, type SheetBlock, type Words } from './sheet';

/** On top of each sheet for a court of China: what it is, and what it is not. */
export const CN_CAUTION: SheetBlock = {
  kind: 'caution',
  lines: [
    '模板，未经签署。空白处（〔　〕）由当事人本人或其律师核对、补全；已填写的内容仅为取证时记录的事实，不是对其真实性的认定。',
    '本页不构成法律意见。提交前请核对现行有效的规定和受理法院的要求。',
  ],
};

export const CN_HEAD: SheetBlock = {
  kind: 'lines',
  lines: [
    ['受理法院：', blank('法院名称'), '　案号：', blank('案号'), '　案由：', blank('案由')],
    ['提交人：', blank('姓名或名称'), '　诉讼地位：', blank('原告／被告／第三人')],
  ],
};

export const CN_SIGNATURE: readonly Words[] = [
  ['提交人（签名或者盖章）：', blank('签名或者盖章')],
  ['提交日期：', blank('年　月　日')],
];

/** Characters that a text in Chinese has and one in another language has not. */
const HAN = /\p{Script=Han}/u;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text needs a translation into Chinese: by its own letters, as many pages name their language wrongly. */
export function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && (!HAN.test(text) || KANA_OR_HANGUL.test(text));
}
