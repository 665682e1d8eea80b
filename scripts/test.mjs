// npm test: installs what is missing, then every check there is. Ends with a line `N passed, N failed`.
// Arguments go to the test runner: npm test -- tests/unit/formats/write/gexf.test.ts
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, checkNode, install, root, run } from './prepare.mjs';

checkNode();
install();

const report = join(root, 'node_modules', '.cache', 'test-report.json');
const checks = {
  types: () => asCount(run('typescript')),
  lint: () => asCount(run('oxlint')),
  format: () => asCount(run('prettier', '--check', '--log-level', 'warn', '.')),
  build: () => asCount(build()),
  tests: () => runTests(process.argv.slice(2)),
};

const summary = [];
const total = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(checks)) {
  console.log(`\n== ${name}`);
  const { passed, failed, skipped } = check();
  total.passed += passed;
  total.failed += failed;
  summary.push(`${name.padEnd(8)}${passed} passed, ${failed} failed${failed > 0 ? '   <==' : ''}`);
  summary.push(...skipped.map((test) => `          skipped: ${test}`));
}
console.log(`\n== summary\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function asCount(well) {
  return { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: [] };
}

/** Runs the tests and counts them by their report; a file or a run that breaks without a failing test counts as one. */
function runTests(args) {
  rmSync(report, { force: true });
  const well = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args);
  if (!existsSync(report)) return asCount(false);

  const files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const brokenFiles = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles.length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed,
    failed: well ? failed : Math.max(failed, 1),
    skipped: skipped.map(({ fullName }) => fullName),
  };
}
