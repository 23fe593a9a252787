import { cwd } from 'node:process';
import { parentPort } from 'node:worker_threads';
import { bytesOf, filesBelow } from '../governance/files.js';
import { findRepository } from '../governance/repository.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { buildSite } from '../site/build-site.js';
import { ADDRESSES } from '../web/pages/addresses.js';

// A thread that makes the documentation from the files beside the program, and posts what came of it.
const root = findRepository(cwd());
parentPort?.postMessage(
  buildSite(
    { below: (path) => filesBelow(root, path), bytes: (path) => bytesOf(root, path) },
    GENERATED_TEXTS,
    ADDRESSES.start,
  ),
);
