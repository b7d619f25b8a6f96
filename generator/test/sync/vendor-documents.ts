/** What a document says about an action; schemas are those of OpenAPI. */
export interface Said {
  readonly method?: 'GET' | 'POST';
  readonly request?: object;
  readonly query?: readonly object[];
  readonly response?: object;
}

/** A document with the structure that the API Explorer publishes. */
export function vendorDocument(action: string, { method = 'POST', request, query = [], response = {} }: Said): string {
  const protocol = ['Action', 'Version'].map((name) => ({ name, in: 'query', required: true, schema: { type: 'string' } }));
  const operation = {
    operationId: action,
    parameters: [...protocol, ...query],
    ...(request !== undefined && { requestBody: { content: { 'application/json': { schema: request } } } }),
    responses: {
      200: {
        description: 'OK',
        content: {
          'application/json': {
            schema: { type: 'object', properties: { ResponseMetadata: { type: 'object' }, Result: { type: 'object', ...response } } },
          },
        },
      },
      'x-error-code': [{ HttpCode: 400, Code: 'InvalidParam' }],
    },
  };
  const api = { openapi: '3.0.1', info: { title: action, 'x-demo': [] }, paths: { [`/${action}`]: { [method.toLowerCase()]: operation } } };
  return JSON.stringify({ ResponseMetadata: { RequestId: 'x' }, Result: { Api: api } });
}
