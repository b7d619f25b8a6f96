/** Put in by the bundler: what help prints, and the version. Sources that run as they are have neither. */
declare const bundledHelp: string | undefined;
declare const bundledVersion: string | undefined;

/**
 * The answer to a command line that asks for the help or the version of the whole: it was made by the same code, when
 * the package was built, so that nothing needs to be loaded for it. Undefined for all others, and on narrow terminals.
 */
export function quickAnswer(words: readonly string[], columns: () => number | undefined): string | undefined {
  const [word = '', ...more] = words;
  if (more.length > 0) return undefined;
  if (typeof bundledVersion === 'string' && (word === '--version' || word === '-V')) return `${bundledVersion}\n`;
  if (typeof bundledHelp !== 'string' || !['--help', '-h', 'help'].includes(word)) return undefined;
  return (columns() ?? 80) >= 80 ? bundledHelp : undefined;
}
