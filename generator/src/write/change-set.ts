/** What has to happen on disk. */
export interface ChangeSet {
  /** Files to write, with their whole text; in path order. */
  readonly write: readonly { readonly path: string; readonly text: string }[];
  /** Files to delete; in path order. */
  readonly remove: readonly string[];
}
