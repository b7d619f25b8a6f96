import { type Arbitrary, array, constantFrom, oneof, string } from 'fast-check';

/** Texts that have broken other generators, and bits of them. */
export const attacks: readonly string[] = [
  "'+(globalThis.PWNED=1)+'", '"+(globalThis.PWNED=1)+"', '`${globalThis.PWNED=1}`', '${globalThis.PWNED=1}', '\\', "\\'", "'", '"', '`',
  '*/', '*/globalThis.PWNED=1;/*', '/**', '//', '//# sourceMappingURL=x', '//@ x', '\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\0',
  '</script>', '<!--', '-->', '<img src=x onerror=1>', '{{pwned}}', '{{{pwned}}}', '{%', '@ts-nocheck', '@ts-ignore', '@ts-expect-error',
  '{@link x}', '{@link', '}', '|', '||', '[x](javascript:1)', '![x](x)', '```', '~~~', '# x', '- x', '1. x', '> x', '\u202e', '\u200b', '\ufeff',
  '\ud800', '\udc00', '😀', '视频', '__proto__', ' ', '  ', '\t', ';', '];', '});', '0', 'import x from "x"', 'PURE', '#__PURE__',
];

/** Any text, mostly made of what breaks out of literals, comments, templates and tables. */
export const hostileText: Arbitrary<string> = oneof(
  constantFrom(...attacks),
  array(constantFrom(...attacks), { maxLength: 6 }).map((parts) => parts.join('')),
  string({ unit: 'binary' }),
);

/** How often a property is tried: more often with `FUZZ=50`, as a nightly run does. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * Number(process.env.FUZZ ?? 1) };
}

/** Runs a function body that this file's authors wrote around generated text. */
export function run<T>(body: string): T {
  // oxlint-disable-next-line eslint/no-new-func -- what the tests are about is that this is harmless
  return new Function(`'use strict'; ${body}`)() as T;
}
