import { existsSync } from 'node:fs';
import { inThread } from '../web/in-thread.js';
import type { SiteFileMap, SiteFilesOf } from '../web/site-files.js';

const MINUTE = 60_000;

/**
 * The documentation of the specification, made when it is first asked for, in a thread of its own: it takes
 * seconds. What failed is tried again for the next who asks.
 */
export function siteFiles(): SiteFilesOf {
  let making: Promise<SiteFileMap> | null = null;
  return () => {
    making ??= make().catch((error: unknown) => {
      making = null;
      throw error;
    });
    return making;
  };
}

async function make(): Promise<SiteFileMap> {
  const build = await inThread(threadEntry(), null, MINUTE);
  const files: unknown =
    typeof build === 'object' && build !== null && 'files' in build ? build.files : null;
  if (!(files instanceof Map)) throw new Error('the documentation could not be made');
  return files;
}

/** Built beside the program, whose parts lie one folder deep. */
function threadEntry(): URL {
  const entry = new URL('../cli/site-thread.js', import.meta.url);
  if (!existsSync(entry)) throw new Error('the program is not built');
  return entry;
}
