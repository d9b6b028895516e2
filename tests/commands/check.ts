import { lastLine, runSteps } from './run-steps';
import * as steps from './steps';

/** `npm run check`: what can be said without a browser and without a build, while one works. */
const totals = await runSteps([steps.programs, steps.prepare, steps.lint, steps.types, steps.unit], (line) =>
  console.log(line),
);
console.log(lastLine(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
