import { lastLine, runSteps } from './run-steps';
import * as steps from './steps';

/**
 * `npm test`: everything, from lint to the main job in a real browser. With CI=true or `--no-skip` a missing browser
 * is a failure. The last line on stdout is the count.
 */
const skipAllowed = process.env['CI'] !== 'true' && !process.argv.includes('--no-skip');
const totals = await runSteps(
  [
    steps.programs,
    steps.prepare,
    steps.lint,
    steps.buildChrome,
    steps.types,
    steps.unit,
    steps.buildFirefox,
    steps.unused,
    steps.sizes,
    steps.webExtLint,
    steps.faultSuite(skipAllowed),
    steps.browserSuite(skipAllowed),
  ],
  (line) => console.log(line),
);
console.log(lastLine(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
