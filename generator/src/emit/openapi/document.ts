import type { OpenAPIV3_1 } from 'openapi-types';
import type { Json, Service } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';
import { defined, unlessEmpty } from './defined.ts';
import { emitFailures } from './failures.ts';
import { envelopeNames } from './names.ts';
import { emitOperation, type OperationFacts } from './operation.ts';
import { plain } from './plain.ts';
import { schemaObject } from './schema.ts';
import { emitSchemas } from './schemas.ts';
import { emitSecurityScheme, signature } from './security.ts';
import { tagOf, tags } from './tags.ts';

/** An OpenAPI 3.1 document with data of ours. */
export type Document = OpenAPIV3_1.Document<OperationFacts> & {
  /** Documents that facts come from, by letter. */
  readonly 'x-volc-sources': Json;
  /** Where sources disagree about the whole service. */
  readonly 'x-volc-disputes'?: Json;
};

/**
 * Emits the service as one OpenAPI document. Paths are named after actions, as in the vendor's own API Explorer, since
 * one path answers them all and OpenAPI tells operations apart by path.
 *
 *     { openapi: '3.1.1', info: …, paths: { '/ListDomainDetail': … }, … }
 */
export function emitDocument(plan: Plan): Document {
  const { service, actions } = plan;
  const names = envelopeNames(plan);
  const used = new Set(actions.map(({ action }) => tagOf(action)));
  const schemas = Object.entries(emitSchemas(plan, names)).map(([name, schema]) => [name, schemaObject(schema)]);
  return {
    openapi: '3.1.1',
    info: {
      title: service.title,
      version: service.version,
      summary: service.docs.summary,
      description: descriptionOf(service),
      contact: { name: 'volc-live, an independent project' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `https://${service.endpoint.host}`, description: 'The one endpoint of all actions.' }],
    tags: tags.filter((tag) => used.has(tag)),
    security: [{ [signature]: [] }],
    paths: Object.fromEntries(
      actions.map((action) => [
        `/${action.action.name}`,
        { [action.action.method === 'GET' ? 'get' : 'post']: emitOperation(action, service, names) },
      ]),
    ),
    components: {
      securitySchemes: { [signature]: emitSecurityScheme(service) },
      responses: emitFailures(service, names),
      schemas: Object.fromEntries(schemas),
    },
    'x-volc-sources': sourcesOf(service),
    ...defined({ 'x-volc-disputes': unlessEmpty(service.disputes.map(plain)) }),
  };
}

function descriptionOf(service: Service): string {
  const { host, path } = service.endpoint;
  return [
    ...(service.docs.details.length === 0 ? [service.docs.summary] : service.docs.details),
    'In this document a path is named after its action, since OpenAPI tells operations apart by path. A call goes to ' +
      `\`https://${host}${path}?Action=<action>&Version=${service.version}\`; \`x-volc-call\` of each operation says so.`,
    'Rules between parameters are in the schemas as far as JSON Schema can say them. `x-volc-rules` has them all, and ' +
      '`expressedIn` is `schema` or, where a rule is left out, `x`. An empty list counts as absent.',
    'Other keys that begin with `x-volc-` are facts about units, joining, quotas and delays; letters in `sources` refer to ' +
      '`x-volc-sources`.',
  ].join('\n\n');
}

function sourcesOf({ sources }: Service): Json {
  return Object.fromEntries(sources.map(({ id, title, url, date }) => [id, defined({ title, url, date })]));
}
