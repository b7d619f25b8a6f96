import { git } from '../versions/git.ts';

/** Tag of the last release that the work tree stands on: `@volc-live/client@1.2.0`. Undefined before the first. */
export function lastRelease(root: string, { name }: { readonly name: string }): string | undefined {
  try {
    return git(root, ['describe', '--tags', '--abbrev=0', '--match', `${name}@*`]).trim();
  } catch {
    return undefined;
  }
}
