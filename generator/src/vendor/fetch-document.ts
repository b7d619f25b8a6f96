import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentLimits } from './limits.ts';
import type { DocumentText } from './read-document.ts';

/** Where the vendor publishes the document of an action. */
export interface DocumentPlace {
  /** `https://api.volcengine.com/api/common/explorer/api-swagger`, or a folder with `<Action>.json`. */
  readonly from: string;
  readonly service: string;
  readonly version: string;
  /** Time to fetch one document, in milliseconds. */
  readonly timeoutMs: number;
}

/** Why a document could not be had; the message is made for people. */
export class DocumentUnavailable extends Error {}

/**
 * Gets the document of an action from a folder or from the network: at most 4 MiB, within the given time, without following
 * a redirect, and without credentials.
 *
 * @throws DocumentUnavailable with the reason.
 */
export async function fetchDocument({ from, service, version, timeoutMs }: DocumentPlace, action: string): Promise<DocumentText> {
  if (!/^https?:/.test(from)) return readFromFolder(from, action);
  const url = new URL(from);
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new DocumentUnavailable(`${url.origin} is not https; what everybody on the way can change is no source`);
  }
  url.search = new URLSearchParams({ ServiceCode: service, Version: version, APIVersion: version, ActionName: action }).toString();
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new DocumentUnavailable(`${url.host} answered with status ${response.status}`);
    return { name: `${url.origin}${url.pathname}?ActionName=${action}`, text: await readBody(response) };
  } catch (error) {
    if (error instanceof DocumentUnavailable) throw error;
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    throw new DocumentUnavailable(timedOut ? `${url.host} took longer than ${timeoutMs / 1000} seconds` : `${url.host} cannot be reached, or answered with a redirect`);
  }
}

function readFromFolder(folder: string, action: string): DocumentText {
  const path = join(folder, `${action}.json`);
  try {
    if (statSync(path).size > documentLimits.bytes) throw new DocumentUnavailable(`${path} is larger than ${documentLimits.bytes} bytes`);
    return { name: path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (error instanceof DocumentUnavailable) throw error;
    throw new DocumentUnavailable(`there is no file ${path} that can be read`);
  }
}

async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > documentLimits.bytes) throw new DocumentUnavailable(`the document is larger than ${documentLimits.bytes} bytes`);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new DocumentUnavailable('the document is not UTF-8');
    throw error;
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
