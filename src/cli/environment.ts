import type { Report } from '../report/report.js';
import type { RunOptions } from '../validator/run-options.js';

/** What the command line has of the process around it. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly now: () => Date;
  /** Loads the engine. */
  readonly loadCheckTarget: () => Promise<(target: string, options: RunOptions) => Promise<Report>>;
}

/** A stream that takes text. Writing ends without complaint when nobody reads any more. */
export interface TextSink {
  readonly isTerminal: boolean;
  write(text: string): Promise<void>;
}

/** The environment of this process. */
export function processEnvironment(): Environment {
  return {
    variables: process.env,
    stdin: process.stdin,
    stdout: textSink(process.stdout),
    stderr: textSink(process.stderr),
    now: () => new Date(),
    loadCheckTarget: async () => (await import('../validator/check-target.js')).checkTarget,
  };
}

function textSink(stream: NodeJS.WriteStream): TextSink {
  // `open-meal check … | head` closes the pipe: that is the reader's right and no failure.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error && !isClosedPipe(error)) reject(error);
          else resolve();
        });
      }),
  };
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
