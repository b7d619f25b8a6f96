import type { RepoFile } from '../repo.ts';
import type { Finding, Rule } from '../rule.ts';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * npm leaves platform packages that the registry does not have yet out of the lock file without a
 * word, and then `npm ci` refuses it on another platform.
 */
export const lockFile: Rule = {
  id: 'lock-file',
  about: 'lock files name every optional dependency, the hash of every package, and no host',
  check: (repo) => repo.files.filter(({ path }) => /(^|\/)package-lock\.json$/.test(path)).flatMap(checkLock),
};

function checkLock({ path, text }: RepoFile): readonly Finding[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
  return Object.entries(packages).flatMap(([place, locked]) => {
    const { resolved, link, inBundle, integrity = '', optionalDependencies = {} } = locked;
    const found = Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, place, name))
      .map((name) => ({
        message: `${place || 'The root'} needs ${name}, which the lock file lacks.`,
        remedy: 'Take a version whose platform packages are all published, and install again.',
      }));
    if (resolved !== undefined && link !== true) {
      found.push({ message: `${place} is bound to ${resolved}.`, remedy: 'Install with omit-lockfile-registry-resolved=true.' });
    }
    if (place.includes('node_modules/') && link !== true && inBundle !== true && !integrity.startsWith('sha512-')) {
      found.push({ message: `${place} has no SHA-512.`, remedy: 'Take it from the registry: npm does not check what it has no hash of.' });
    }
    return found.map((finding) => ({ file: path, line: 1, ...finding }));
  });
}

/** Looks where Node would: beside the dependant, then further out. */
function isLocked(packages: Readonly<Record<string, LockedPackage>>, place: string, name: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    if (!at.endsWith('node_modules') && packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}
