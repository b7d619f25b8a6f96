/** An answer could not be written to a file. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
