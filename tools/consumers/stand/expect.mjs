/**
 * Checks that a consumer got what the mock answers.
 *
 * @param {string} output All that the consumer printed; the answer is the last line.
 * @param {import('./mock-server.mjs').Question} question
 * @returns {string} For the table.
 */
export function answered(output, { answer }) {
  const last = output.trim().split('\n').at(-1) ?? '';
  if (last !== answer) throw new Error(`It printed ${last || 'nothing'}; the mock answers ${answer}.`);
  return last;
}

/**
 * Checks that every statement about a runtime holds.
 *
 * @param {readonly (readonly [what: string, holds: boolean])[]} outcome
 * @param {number} least How many statements there must be.
 * @returns {string} For the table.
 */
export function allHold(outcome, least) {
  const broken = outcome.filter(([, holds]) => holds !== true).map(([what]) => what);
  if (broken.length > 0) throw new Error(`These do not hold: ${broken.join('; ')}.`);
  if (outcome.length < least) throw new Error(`Only ${outcome.length} of ${least} statements were tried.`);
  return `${outcome.length} of ${outcome.length} hold`;
}
