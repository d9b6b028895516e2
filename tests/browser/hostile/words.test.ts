import { describe } from 'vitest';
import { hostileTests } from './hostile-tests';
import { makePages, OF_WORDS } from './make-pages';

describe('pages whose words, names and addresses mean harm', () => hostileTests(makePages(OF_WORDS)));
