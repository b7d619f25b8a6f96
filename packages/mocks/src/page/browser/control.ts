/** What the server tells about the account, of which the page needs these. */
export interface Account {
  readonly accessKeyId: string;
  /** The edition of the service that it is of, and the actions that this one has. */
  readonly edition: string;
  readonly actions: readonly string[];
  readonly seed: number;
  readonly clock: { readonly now: number; readonly running: boolean };
  readonly domains: readonly Domain[];
  /** Codes of protocols. */
  readonly protocols: readonly string[];
  readonly carriers: readonly { readonly Code: string; readonly Name: string }[];
}

/** A domain of the account. */
export interface Domain {
  readonly name: string;
  readonly type: string;
  readonly status: number;
  readonly streams: readonly { readonly app: string; readonly name: string }[];
}

/** A request that the mock has judged. */
export interface Judged {
  readonly named: string;
  readonly request?: unknown;
  readonly status: number;
  readonly code?: string;
  readonly requestId: string;
  /** Milliseconds since the epoch, by the signature clock. */
  readonly at: number;
  readonly hints: readonly { readonly rule: string; readonly remedy: string }[];
}

/** What the service would answer. */
export interface Asked {
  readonly status: number;
  /** What the hint header says; empty where there is none. */
  readonly hint: string;
  readonly text: string;
}

/** The token of the control endpoints. It stands after `#`, which no browser sends anywhere. */
const token = location.hash.slice(1);

/** Reads one of the views of the server. Rejects with what the server says when it refuses. */
export async function read<T>(view: 'account' | 'requests'): Promise<T> {
  const response = await fetch(`/_mock/${view}`, { headers: { 'x-mock-token': token } });
  if (response.ok) return (await response.json()) as T;
  throw new Error(
    response.status === 403
      ? 'The server wants its token: open the address that it printed as "page" when it started.'
      : `The server answered ${response.status} to ${view}.`,
  );
}

/** Tells the server to do something. */
export function tell(deed: 'reset' | 'ask', body: object): Promise<Response> {
  const headers = { 'x-mock-token': token, 'content-type': 'application/json' };
  return fetch(`/_mock/${deed}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Asks as a signed call would. */
export async function ask(action: string, request: object): Promise<Asked> {
  const response = await tell('ask', { action, request });
  return { status: response.status, hint: response.headers.get('x-volc-live-hint') ?? '', text: await response.text() };
}

/** The result of an action that is asked rightly. */
export async function resultOf(action: string, request: object): Promise<Readonly<Record<string, unknown>>> {
  const { status, hint, text } = await ask(action, request);
  if (status !== 200) throw new Error(`${action} was refused: ${hint}`);
  return (JSON.parse(text) as { readonly Result: Record<string, unknown> }).Result;
}
