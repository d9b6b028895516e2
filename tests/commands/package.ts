import path from 'node:path';
import { makePackages, PACKAGES } from '../release/make-packages';
import { exitWith } from './exit-with';
import { ROOT } from './run-command';

/** `npm run package`: makes what goes to the stores, in .output/packages. */
exitWith(
  makePackages().then((made) => {
    for (const { name, sha256, bytes, files } of made)
      console.log(`${sha256}  ${name}  ${files} files, ${Math.round(bytes / 1000)} kB`);
    console.log(`They lie in ${path.relative(ROOT, PACKAGES)}, with SHA256SUMS.`);
    return 0;
  }),
);
