/**
 * What is as it must be.
 *
 * @throws {Error} That names the thing, and both values.
 */
export function must(thing: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${thing} must be\n  ${shown(wanted)}\nand is\n  ${shown(found)}`);
}

/**
 * A text that has what it must say.
 *
 * @throws {Error} That names the text, and shows it.
 */
export function mustSay(thing: string, text: string, wanted: string): void {
  if (!text.includes(wanted)) throw new Error(`${thing} must say "${wanted}" and says\n${shown(text)}`);
}

/** The version after a release to which something was added, or, before 1.0.0, from which something was taken. */
export function minorAfter(version: string): string {
  const [major, minor] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}

function shown(value: unknown): string {
  return String(value).trimEnd().replaceAll('\n', '\n  ');
}
