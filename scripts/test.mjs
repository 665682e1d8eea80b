// npm test: installs what is missing, then every check but the long tests. Ends with a line `N passed, N failed`.
// Arguments go to the test runner: npm test -- tests/unit/formats/write/gexf.test.ts
import { build, checkNode, install, run } from './prepare.mjs';
import { asCount, runChecks, runTests } from './run-tests.mjs';

checkNode();
install();

runChecks({
  types: () => asCount(run('typescript')),
  lint: () => asCount(run('oxlint')),
  format: () => asCount(run('prettier', '--check', '--log-level', 'warn', '.')),
  build: () => asCount(build()),
  tests: () => runTests('--project', 'unit', '--project', 'browser', ...process.argv.slice(2)),
});
