import { expect, it } from 'vitest';
import { partName } from '../../../components/evidence/part-words';
import en from '../../../public/_locales/en/messages.json';
import { translator } from '../../../utils/i18n/translate';

const t = translator(en, 'en');

it('a part that is missing is named as the files are', () => {
  expect(partName(t, 'pixels-2.png')).toBe(`${partName(t, 'pixels')} 2`);
  expect(partName(t, 'stitched-1.png')).toBe(`${partName(t, 'derivative')} 1`);
  expect(partName(t, 'dom.html')).toBe('Page content');
  expect(partName(t, 'rendering.png')).toBe('Redrawn picture (not a screenshot)');
});

it('a part that is not known keeps the name it came with', () => {
  expect(partName(t, 'constructor')).toBe('constructor');
  expect(partName(t, 'sound.ogg')).toBe('sound.ogg');
});
