import { findProgram } from '../find-program';

/** The path of a Firefox on this machine, or null. `FIREFOX_PATH` goes before all. */
export function findFirefox(): string | null {
  return findProgram({
    given: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    folders: ['/usr/bin'],
    mac: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe'],
  });
}
