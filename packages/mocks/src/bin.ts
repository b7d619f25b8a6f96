#!/usr/bin/env node
import { readCommandLine, USAGE } from './server/command-line.ts';
import { startMockServer } from './server/start-mock-server.ts';

const command = readCommandLine(process.argv.slice(2));

switch (command.kind) {
  case 'help':
    process.stdout.write(USAGE);
    break;
  case 'wrong':
    process.stderr.write(`volc-live-mock: ${command.message}\n\n${USAGE}`);
    process.exitCode = 2;
    break;
  case 'start':
    try {
      const { url, port, credentials, close } = await startMockServer(command.options);
      const { accessKeyId, secretAccessKey } = credentials;
      process.stdout.write(`${JSON.stringify({ url, port, accessKeyId, secretAccessKey })}\n`);
      const stop = (): void => void close().then(() => process.exit(0));
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
      if (command.exitWithParent) {
        process.stdin.once('end', stop);
        process.stdin.once('error', stop);
        process.stdin.resume();
      }
    } catch (error) {
      process.stderr.write(`volc-live-mock: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
    break;
}
