import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './prepare.mjs';

const report = join(root, 'node_modules', '.cache', 'test-report.json');

/** The result of a check that went well or not, as that of one test. */
export function asCount(well) {
  return { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: [] };
}

/** Runs tests and counts them by their report; a file or a run that breaks without a failing test counts as one. */
export function runTests(...args) {
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

/** Runs checks one after the other, ends with a line `N passed, N failed`, and ends the program. */
export function runChecks(checks) {
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
}
