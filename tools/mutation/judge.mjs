/**
 * Mutants that change nothing that anybody could notice: the line in which they are, what of it becomes what, and why.
 *
 * @typedef {{ readonly line: string, readonly from: string, readonly to: readonly string[], readonly why: string }} Equivalent
 */

/**
 * A mutant as Stryker reports it. Lines and columns count from 1.
 *
 * @typedef {{ readonly line: number, readonly column: number }} Position
 * @typedef {{
 *   readonly location: { readonly start: Position, readonly end: Position },
 *   readonly replacement?: string,
 *   readonly status: string,
 *   readonly mutatorName: string,
 * }} Mutant
 * @typedef {{ readonly source: string, readonly mutants: readonly Mutant[] }} MutatedFile
 */

/**
 * The text at a location, with blanks as one.
 *
 * @param {string} source
 * @param {Mutant['location']} location
 */
function textAt(source, { start, end }) {
  const [first = '', ...rest] = source.split('\n').slice(start.line - 1, end.line);
  if (rest.length === 0) return onOneLine(first.slice(start.column - 1, end.column - 1));
  const last = rest.pop() ?? '';
  return onOneLine([first.slice(start.column - 1), ...rest, last.slice(0, end.column - 1)].join('\n'));
}

/** @param {string} text */
const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * @param {number} part
 * @param {number} whole
 */
const share = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);

/**
 * What became of the mutants of one file.
 *
 * @param {string} path
 * @param {MutatedFile} file
 * @param {readonly Equivalent[]} equivalents
 */
function judgeFile(path, { source, mutants }, equivalents) {
  const lines = source.split('\n');
  const listed = equivalents.flatMap(({ line, from, to }) => to.map((each) => ({ line, from, to: each, isUsed: false })));
  /** @type {string[]} */
  const open = [];
  let noticed = 0;
  let without = 0;
  for (const { location, replacement = '', status, mutatorName } of mutants) {
    if (status === 'Killed' || status === 'Timeout') noticed++;
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const [from, to] = [textAt(source, location), onOneLine(replacement)];
    const line = (lines[location.start.line - 1] ?? '').trim();
    const entry = listed.find((each) => each.line === line && each.from === from && each.to === to);
    if (entry === undefined) {
      const uncovered = status === 'NoCoverage' ? ' (no test comes here)' : '';
      open.push(`${path}:${location.start.line}:${location.start.column} ${mutatorName}: ${from} → ${to}${uncovered}`);
    } else {
      entry.isUsed = true;
      without++;
    }
  }
  const score = share(noticed, noticed + open.length).toFixed(1);
  const counts = `${mutants.length} mutants, ${noticed} noticed, ${open.length} survived, ${without} without effect, ${score} %`;
  const stale = listed.filter(({ isUsed }) => !isUsed).map(({ line, from, to }) => `${path}: ${line}: ${from} → ${to}`);
  return { summary: `${path}: ${counts}`, noticed, open, stale };
}

/**
 * What tests noticed, what they did not, and what they cannot.
 *
 * @param {string} name Of the target.
 * @param {number} atLeast Percent that must be noticed; what is listed as without effect does not count.
 * @param {Readonly<Record<string, MutatedFile>>} files As Stryker reports them.
 * @param {Readonly<Record<string, readonly Equivalent[]>>} equivalents By file.
 * @returns {{ readonly text: string, readonly isEnough: boolean }} Not enough is noticed either where something is listed
 *   that did not survive: it has an effect, or is gone.
 */
export function judge(name, atLeast, files, equivalents) {
  const judged = Object.keys(files)
    .toSorted()
    .map((path) => judgeFile(path, files[path] ?? { source: '', mutants: [] }, equivalents[path] ?? []));
  const noticed = judged.reduce((sum, file) => sum + file.noticed, 0);
  const open = judged.flatMap((file) => file.open);
  const stale = judged.flatMap((file) => file.stale);
  const score = share(noticed, noticed + open.length);
  const text = [
    ...judged.map(({ summary }) => summary),
    ...(open.length > 0 ? ['Survivors:', ...open.map((each) => `  ${each}`)] : []),
    ...(stale.length > 0 ? ['Listed in survivors.json, and no survivor:', ...stale.map((each) => `  ${each}`)] : []),
    `${name}: ${noticed} of ${noticed + open.length} mutants noticed, ${score.toFixed(1)} %; at least ${atLeast} % must be.`,
  ].join('\n');
  return { text, isEnough: score >= atLeast && stale.length === 0 };
}
