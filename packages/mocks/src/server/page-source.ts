/** A file of the page that the server shows. */
export interface PageFile {
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Gives the file of a path, `/` or one below `/_page/`; undefined where there is none. */
export type PageSource = (path: string) => PageFile | undefined;
