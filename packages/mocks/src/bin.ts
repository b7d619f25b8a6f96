#!/usr/bin/env node
import { readScenarioFile } from './scenario/scenario-file.ts';
import { readCommandLine, USAGE } from './server/command-line.ts';
import { whenParentEnds } from './server/parent.ts';
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
      const scenario = command.scenario === undefined ? {} : { scenario: await readScenarioFile(command.scenario) };
      const warn = (message: string): void => void process.stderr.write(`volc-live-mock: ${message}\n`);
      const { url, port, credentials, controlToken, page, close } = await startMockServer({ ...command.options, ...scenario, warn });
      const { accessKeyId, secretAccessKey } = credentials;
      process.stdout.write(`${JSON.stringify({ url, port, accessKeyId, secretAccessKey, controlToken, page })}\n`);
      const stop = (): void => void close().then(() => process.exit(0));
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
      if (command.ends !== 'never') whenParentEnds(stop);
      if (command.ends === 'with input') {
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
