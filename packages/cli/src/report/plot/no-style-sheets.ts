/**
 * In the place of `cssomnom/parse`, which reads style sheets: a plot reads none back, and the parser is larger than all
 * the rest of the document model.
 *
 * @throws TypeError always
 */
export function parse(): never {
  throw new TypeError('Style sheets of a plot are not read.');
}
