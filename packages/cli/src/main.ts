import { checkWords } from './checked-words.ts';
import { buildProgram } from './command/program.ts';
import { exitCodes } from './exit-codes.ts';
import { type Explanation, explain, shownLines } from './explain.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Widest help: longer lines are hard to read. */
const widest = 110;

/**
 * Runs a command line. What a command needs is loaded when it is known which one it is.
 *
 * @returns the exit code
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const written: string[] = [];
  try {
    checkWords(words);
    const { program, result } = await buildProgram(
      words,
      {
        query: async (facts, values) => (await import('./command/query-command.ts')).runQuery(facts, values, terminal),
        report: async (values) => (await import('./command/report-command.ts')).runReport(values, terminal),
        completion: async (shell) => (await import('./completion/run-completion.ts')).runCompletion(shell, terminal),
      },
      { out: (text) => void written.push(text), error: terminal.tell, width: Math.min(terminal.columns ?? 80, widest) },
    );
    await program.parseAsync([...words], { from: 'user' });
    return await result();
  } catch (error) {
    const { code, lines } = await afterHelp(explain(error), written.join(''), terminal);
    terminal.tell(shownLines(lines));
    return code;
  }
}

/** Help and version are data; help after a mistake is told on standard error by the parser. */
async function afterHelp(ended: Explanation, help: string, { write }: Terminal): Promise<Explanation> {
  if (ended.code !== exitCodes.ok || help === '') return ended;
  try {
    await write(help);
    return ended;
  } catch (error) {
    return explain(error);
  }
}
