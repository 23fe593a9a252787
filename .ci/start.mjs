// `npm start -- check FILE`: the command line of the sources as they are now.
import { prepare } from './prepare.mjs';

prepare();
// npm moves to the package's folder; file names are meant from where the person is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import('../dist/cli/main.js');
