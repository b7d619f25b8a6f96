// What is loaded at once when the answer is not known beforehand.

export { run } from './main.ts';
export { processTerminal } from './terminal/process-terminal.ts';
