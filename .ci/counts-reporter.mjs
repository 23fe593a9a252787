// The plain closing line of a test run.
import { mkdirSync, writeFileSync } from 'node:fs';

export default class CountsReporter {
  onTestRunEnd(modules) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
      }
    }
    const extra = skipped === 0 ? '' : `, ${skipped} skipped`;
    const line = `${passed} passed, ${failed} failed${extra}`;
    mkdirSync('node_modules/.cache/open-meal', { recursive: true });
    writeFileSync('node_modules/.cache/open-meal/counts', `${line}\n`);
    process.on('exit', () => console.log(line));
  }
}
