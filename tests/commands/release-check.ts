import { gatherFacts } from '../release/gather-facts';
import { judgeRelease } from '../release/judge-release';
import { makePackages } from '../release/make-packages';
import { exitWith } from './exit-with';

/** `npm run release-check`: makes the packages and says, in a table, whether they can go to the stores. */
exitWith(checkRelease());

async function checkRelease(): Promise<number> {
  await makePackages();
  const judged = judgeRelease(await gatherFacts());
  for (const { name, found, problems } of judged) {
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAULTY'} ${name.padEnd(13)} ${found}`);
    for (const problem of problems) console.log(`         ${problem}`);
  }
  const faults = judged.reduce((sum, { problems }) => sum + problems.length, 0);
  console.log(faults === 0 ? 'It can go to the stores.' : `${faults} things are to be mended first.`);
  return faults === 0 ? 0 : 1;
}
