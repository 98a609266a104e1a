import { runCommandLine } from './frame.ts';
import { standardIo } from './io.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), standardIo());
