import type { Terminal } from '../terminal/terminal.ts';
import type { Sink } from './sink.ts';

/** Most characters that wait to be written. */
const room = 65_536;

/** Standard output. What was written stays written; what waits is dropped where the answer will not be whole. */
export function terminalSink({ write }: Terminal): Sink {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await write(text);
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= room) await flush();
    },
    finish: flush,
    discard: async () => {
      waiting = '';
    },
  };
}
