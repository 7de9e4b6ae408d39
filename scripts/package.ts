/** Builds the npm package and packs it: `npm run package`. What it is, and how to use it, stands in docs/package.md. */
import { buildPackage, packPackage } from './package/build-package.ts';

const folder = await buildPackage();
console.log(packPackage(folder));
