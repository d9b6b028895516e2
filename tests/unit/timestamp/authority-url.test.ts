import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Authority } from '../../../utils/model/time-stamp';
import { authorityId, hostPattern, isAuthorityUrl } from '../../../utils/timestamp/authority-url';
import { KNOWN_AUTHORITIES } from '../../../utils/timestamp/known-authorities';

describe('the address of an authority', () => {
  it.each([
    ['https://tsa.example/tsr', false, true],
    ['http://tsa.example/tsr', false, false],
    ['http://tsa.example/tsr', true, true],
    ['ftp://tsa.example/tsr', true, false],
    ['https://me:secret@tsa.example/', true, false],
    ['https://[::1]/', true, false],
    ['javascript:alert(1)', true, false],
    ['tsa.example', true, false],
    ['', true, false],
  ])('%s, unencrypted allowed: %s, may be asked: %s', (url, plain, may) => {
    expect(isAuthorityUrl(url, plain)).toBe(may);
  });

  it('the browser is asked for its host alone', () => {
    expect(hostPattern('https://tsa.example:8443/a/b?c')).toBe('https://tsa.example/*');
  });

  it('a folder is named after the host, each one otherwise', () => {
    const used: string[] = [];
    for (const url of [
      'https://TSA.example/1',
      'https://tsa.example/2',
      `https://${'long.'.repeat(12)}example/`,
    ]) {
      const id = authorityId(url, used);
      expect(v.is(Authority.entries.id, id), id).toBe(true);
      used.push(id);
    }
    expect(used.slice(0, 2)).toEqual(['tsa-example', 'tsa-example-2']);
  });

  it('all that is shipped can be asked over https, under a name of its own', () => {
    for (const one of KNOWN_AUTHORITIES) {
      expect(isAuthorityUrl(one.url, false), one.url).toBe(true);
      expect(v.is(Authority, one)).toBe(true);
    }
    expect(new Set(KNOWN_AUTHORITIES.map(({ id }) => id)).size).toBe(KNOWN_AUTHORITIES.length);
  });
});
