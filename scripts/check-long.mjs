// npm run check:long: the tests that take too long for `npm test`: properties in thousands of runs, texts of megabytes, builds
// that are ended at any moment, little memory, large maps. Ends with a line `N passed, N failed`.
import { build, checkNode, install } from './prepare.mjs';
import { asCount, runChecks, runTests } from './run-tests.mjs';

checkNode();
install();

runChecks({
  build: () => asCount(build()),
  tests: () => runTests('--project', 'long', ...process.argv.slice(2)),
});
