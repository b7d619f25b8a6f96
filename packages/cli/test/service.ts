import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, vi } from 'vitest';

/** What a service of a test answers: a result, or an error. Anything else is sent as it is. */
export type ServiceAnswer =
  | { readonly result: unknown }
  | { readonly error: { readonly code: string; readonly message: string; readonly status?: number } }
  | { readonly body: string };

/** A service on this machine whose answers a test chooses. */
export interface Service {
  readonly endpoint: () => string;
  /** Decides what is answered from now on. */
  answer: (action: string, request: Readonly<Record<string, unknown>>) => ServiceAnswer;
  /** Milliseconds until an answer comes. */
  delay: number;
  /** Bodies that came, latest last. */
  readonly asked: string[];
}

/** Keys for a service that does not look at them; they appear in no output. */
export const canaries = { accessKeyId: 'AKLTcanary5f3a9c17d2', secretAccessKey: 'c2VjcmV0LWNhbmFyeS1iNzE0ZjA4ZQ==', sessionToken: 'STS2canary-token-91c4e6' } as const;

/** Starts a service for the tests of a file, and gives the process keys for it. */
export function useService(): Service {
  let server: Server | undefined;
  let port = 0;
  const service: Service = {
    endpoint: () => `http://127.0.0.1:${String(port)}`,
    answer: () => ({ result: {} }),
    delay: 0,
    asked: [],
  };
  beforeAll(async () => {
    vi.stubEnv('VOLC_ACCESSKEY', canaries.accessKeyId);
    vi.stubEnv('VOLC_SECRETKEY', canaries.secretAccessKey);
    vi.stubEnv('VOLC_SESSION_TOKEN', canaries.sessionToken);
    const made = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      request.on('end', () => {
        service.asked.push(body);
        const action = new URL(request.url ?? '', 'http://host').searchParams.get('Action') ?? '';
        const answer = service.answer(action, body === '' ? {} : (JSON.parse(body) as Readonly<Record<string, unknown>>));
        const [status, text] = written(action, answer);
        const send = (): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(text);
        if (service.delay === 0) send();
        else setTimeout(send, service.delay);
      });
    });
    server = made;
    await new Promise<void>((resolve) => {
      made.listen(0, '127.0.0.1', resolve);
    });
    ({ port } = made.address() as AddressInfo);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    server?.closeAllConnections();
    await new Promise((resolve) => {
      server?.close(resolve);
    });
  });
  return service;
}

function written(action: string, answer: ServiceAnswer): readonly [status: number, text: string] {
  if ('body' in answer) return [200, answer.body];
  const metadata = { RequestId: '20261124203456010203040506070809AB', Action: action, Version: '2023-01-01', Service: 'live', Region: 'cn-north-1' };
  if ('result' in answer) return [200, JSON.stringify({ ResponseMetadata: metadata, Result: answer.result })];
  const { code, message, status = 400 } = answer.error;
  return [status, JSON.stringify({ ResponseMetadata: { ...metadata, Error: { Code: code, Message: message } } })];
}
