// `npm start -- check FILE`: the command line of the sources as they are now. `npm start`: the service,
// with a provider to try it with.
import { prepare } from './prepare.mjs';

prepare();
// npm moves to the package's folder; file names are meant from where the person is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
if (process.argv.length === 2) process.argv.push('serve', '--try-it');
await import('../dist/cli/main.js');
