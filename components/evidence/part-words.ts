import type { MessageKey, Translate } from '../../utils/i18n/translate';
import type { PartLabel } from '../../utils/model/evidence';

export const PARTS: Record<PartLabel, MessageKey> = {
  pixels: 'partPixels',
  rendering: 'partRendering',
  derivative: 'partDerivative',
  target: 'partTarget',
  dom: 'partDom',
  text: 'partText',
  places: 'partPlaces',
  reading: 'partReading',
  failure: 'partFailure',
  rows: 'partRows',
  original: 'partOriginal',
  circumstances: 'partCircumstances',
};

/** The name of a part that could not be taken: `pixels-3.png`, `dom.html`; what is not known stays as it is. */
export function partName(t: Translate, part: string): string {
  if (part === 'messages') return t('partMessages');
  const [stem = '', number = ''] = part.replace(/^stitched\b/, 'derivative').split(/[-.]/);
  const key = Object.entries(PARTS).find(([label]) => label === stem)?.[1];
  if (key === undefined) return part;
  return /^\d+$/.test(number) ? `${t(key)} ${number}` : t(key);
}
