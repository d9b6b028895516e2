import { describe } from 'vitest';
import { hostileTests } from './hostile-tests';
import { makePages, OF_PROGRAMS } from './make-pages';

describe('pages whose programs, documents and sizes mean harm', () => hostileTests(makePages(OF_PROGRAMS)));
