import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
import type { Json } from '../../model/model.ts';
import type { ActionPlan, FieldPlan } from '../../plan/plan.ts';
import { emitRuleData } from './rule-data.ts';
import { schemaObject } from './schema.ts';
import { emitFieldSchema } from './schema-of-field.ts';

/** What an operation has in place of a body. */
export interface Parameters {
  readonly parameters: OpenAPIV3_1.ParameterObject[];
  readonly 'x-volc-rules'?: Json;
}

/** Emits the request of a `GET`: each field in the query, lists as repeated names, and the rules as data. */
export function emitParameters({ request }: ActionPlan): Parameters {
  const reason = 'No schema holds all parameters of a query.';
  const rules = request.rules.map(({ rule }) => emitRuleData(rule, { expressed: false, reason }));
  return {
    parameters: request.fields.map(emitParameter),
    ...(rules.length === 0 ? {} : { 'x-volc-rules': rules }),
  };
}

function emitParameter(plan: FieldPlan): OpenAPIV3_1.ParameterObject {
  const { description = '', ...schema } = emitFieldSchema(plan, 'request');
  const { name, required } = plan.field;
  // `openapi-types` gives parameters of OpenAPI 3.1 the schemas of 3.0.
  return { name, in: 'query', description, required, schema: schemaObject(schema) as OpenAPIV3.SchemaObject };
}
