/** Whoever read the output reads no more, as `head` does. That is no failure. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
}
