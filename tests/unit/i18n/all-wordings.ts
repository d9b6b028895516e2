import type { Wording } from '../../../utils/model/redress';

const modules = import.meta.glob(
  [
    '../../../utils/redress/{jurisdictions,issues}/*.ts',
    '../../../utils/complaint/sheets/forms/*.ts',
    '../../../utils/wallets/*/index.ts',
  ],
  { eager: true },
);

/** Every pair of words, in English and in simplified Chinese, that rules, forms and wallets hold for the screen; the grounds are for letters. */
export function allWordings(): Wording[] {
  const found: Wording[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isWording(value)) found.push(value);
    else for (const part of Object.values(value)) visit(part);
  };
  visit(Object.values(modules).map((module) => ({ ...Object(module) })));
  return found;
}

function isWording(value: object): value is Wording {
  return 'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string';
}
