/** Runs the command line; answers with the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const { Command, CommanderError } = await import('commander');
  const program = new Command('volc-live')
    .description('Usage queries of Volcengine Video Live.')
    .exitOverride()
    .argument('[command]', 'what to ask for');
  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
