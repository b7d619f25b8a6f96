/** Oldest Node that can start npm 10 and this launcher. */
const oldest = [20, 0];

/**
 * Says what to do when the Node that runs the launcher is too old; undefined when it is not.
 *
 * @param {string} version `20.19.5`
 * @returns {string | undefined}
 */
export function ranTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `This is Node ${version}; volc-live starts on Node ${oldest.join('.')} or newer. Install one from https://nodejs.org.`;
}
