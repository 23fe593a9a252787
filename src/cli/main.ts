#!/usr/bin/env node
import { processEnvironment } from './environment.js';
import { languageOfEnvironment } from './language.js';
import { failureText, run } from './run.js';

const environment = processEnvironment();

// What ends without an answer is a defect of ours, also when the process just runs dry.
process.exitCode = 4;
process.on('uncaughtException', (error) => {
  process.stderr.write(failureText(error, languageOfEnvironment(process.env), environment), () =>
    process.exit(4),
  );
});

run(process.argv.slice(2), environment).then((code) => {
  process.exitCode = code;
});
