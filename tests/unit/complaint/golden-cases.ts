import type { ComposeInput } from '../../../utils/complaint/compose';
import { ENGLISH } from './golden-cases-en';
import { CHINESE } from './golden-cases-zh';

/** Each is compared with the file of its name in `golden/`. */
export const GOLDEN: Record<string, ComposeInput> = { ...ENGLISH, ...CHINESE };
