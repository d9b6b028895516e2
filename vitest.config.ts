import { defineConfig } from 'vitest/config';

const BROWSER = 'tests/browser/**/*.test.ts';

/** Killed workers, killed browsers, full disks: one after another, as all share one build with hold points. */
const FAULTS = 'tests/browser/faults/*.test.ts';

/** What has its own real window, or moments that another test beside it would stretch. */
const ALONE = [
  'tests/browser/follow/kept-once.test.ts',
  'tests/browser/large-page.test.ts',
  'tests/browser/recorder/{calm,keep,ring}.test.ts',
  'tests/browser/watch/{authority-prompt,permission-prompt,ways-in}.test.ts',
  'tests/browser/whole-page/*.test.ts',
];

/** Hundreds of pages and looks, each with a browser: by themselves, `npx vitest run --project long`. */
const LONG = ['tests/browser/access/rules.test.ts', 'tests/browser/hostile/{programs,words}.test.ts'];

const IN_BROWSERS = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Real browsers on a busy machine: a fault that is there fails every try. Files that fail are tried again alone (vitest-suite.ts).
  retry: 1,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/structure/**/*.test.ts'],
          // Tools of the system and large packages take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...IN_BROWSERS,
          name: 'browser',
          include: [BROWSER],
          exclude: [...ALONE, ...LONG, FAULTS],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...IN_BROWSERS,
          name: 'browser-alone',
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...IN_BROWSERS,
          name: 'long',
          include: LONG,
          maxWorkers: 2,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          ...IN_BROWSERS,
          name: 'faults',
          include: [FAULTS],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
