/** Folders in which every file is generated. */
const generatedFolder = /^(?:packages\/[A-Za-z0-9][A-Za-z0-9_-]*\/src\/gen|packages\/conformance\/cases|docs\/(?:zh\/)?actions|docs\/cli|openapi)(?=\/)/;

/** Single generated files outside such folders. */
const generatedFile = /^packages\/[A-Za-z0-9][A-Za-z0-9_-]*\/README\.md$/;

const segment = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/** Where the generator keeps what it wrote, and from what. */
export const manifestPath = 'generator/manifest.json';

/** Whether the generator may write to a path, which is relative to the root, with forward slashes. */
export function isOwnedPath(path: string): boolean {
  return path.split('/').every((each) => segment.test(each)) && (generatedFolder.test(path) || generatedFile.test(path));
}

/** The wholly generated folder that a path is in; undefined for a single file. */
export function generatedFolderOf(path: string): string | undefined {
  return generatedFolder.exec(path)?.[0];
}

/** Files that systems put into folders by themselves; nobody wrote them, and they are left alone. */
export const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db']);
