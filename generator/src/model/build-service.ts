import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { shown } from '../diagnostics/shown-text.ts';
import type { RawService, RawShape, RawSpecs } from '../spec/raw/raw-specs.ts';
import { analyseRules } from './analysis/analyse-rules.ts';
import { buildAction } from './build/build-action.ts';
import { type BuildContext, buildSources } from './build/build-context.ts';
import { commandNames } from './build/command-name.ts';
import { buildDisputes } from './build/build-disputes.ts';
import { docsWithSummary } from './build/build-docs.ts';
import { buildEditions } from './build/build-editions.ts';
import { SchemaBuilder } from './build/schema-builder.ts';
import { ShapeRegistry } from './build/shape-registry.ts';
import type { Action, ErrorCode, Service, Shape } from './model.ts';
import { visitObjects } from './visit-type.ts';

/** The model of a service, and everything that is wrong with what its specs mean together. */
export interface BuiltService {
  /** Undefined when something is wrong that is an error. */
  readonly service: Service | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Links what the specs say into one model. Reports; never throws for what a spec says. */
export function buildService(specs: RawSpecs): BuiltService {
  const log = new DiagnosticList();
  const letters = specs.service && new Set(specs.service.sources.map(({ name }) => name.value));
  const context: BuildContext = { log, letters, commands: commandNames(specs.actions, specs.service?.name ?? ''), isEdition: false };
  const registry = new ShapeRegistry(specs, log);
  registry.checkUses();
  const schemas = new SchemaBuilder(registry, context);
  const shapes = specs.shapes.flatMap((raw) => schemas.shape(raw)?.shape ?? []);
  const reached = new Set<RawShape>();
  const actions = specs.actions.map((raw) => {
    const leadsTo = registry.reachedFrom([raw.request, raw.response]);
    for (const shape of leadsTo) reached.add(shape);
    return buildAction(raw, leadsTo, schemas, context);
  });
  for (const { request } of actions) visitObjects(request, (object) => analyseRules(object, log));
  if (specs.complete && !log.hasErrors) reportUnused(specs.shapes, reached, log);
  const service = specs.service && buildWhole(specs.service, specs, shapes, actions, context);
  return { service: log.hasErrors || !specs.complete ? undefined : service, diagnostics: log.all };
}

function buildWhole(
  raw: RawService,
  specs: RawSpecs,
  shapes: readonly Shape[],
  actions: readonly Action[],
  context: BuildContext,
): Service {
  const { name, version, title, host, path, signing, packages, queryLists, dayOffset, origin } = raw;
  checkPackages(raw, context);
  return {
    kind: 'service',
    name,
    version,
    title,
    docs: docsWithSummary(raw),
    endpoint: { host, path },
    signing,
    packages,
    queryLists,
    dayOffset,
    editions: buildEditions(raw, specs, actions, context),
    chinese: specs.chinese,
    sources: raw.sources.map((source) => ({
      id: source.name.value,
      title: source.value?.title ?? '',
      url: source.value?.url,
      date: source.value?.date,
    })),
    disputes: buildDisputes(raw.disputes, context),
    errors: buildErrors(raw, context),
    shapes,
    actions,
    origin,
  };
}

function buildErrors(raw: RawService, context: BuildContext): readonly ErrorCode[] {
  const seen = new Set<string | number>();
  return raw.errors.map((error) => {
    const { code, from, number, meaning, remedy, retryable, origin } = error;
    for (const id of [code.value, number]) {
      if (id === undefined) continue;
      if (seen.has(id)) {
        context.log.report('MODEL_DUPLICATE_ERROR', code.origin, `The error ${shown(String(id))} is given twice.`);
      }
      seen.add(id);
    }
    const statuses = error.statuses.map(({ value }) => value);
    const sources = buildSources(error.sources, context);
    return { code: code.value, statuses, number, from, meaning, remedy, retryable, sources, origin };
  });
}

function checkPackages({ packages, origin }: RawService, { log }: BuildContext): void {
  const folders = Object.values(packages).filter((folder) => folder !== undefined);
  if (new Set(folders).size === folders.length) return;
  log.report('MODEL_PACKAGES', origin, 'Two packages have the same folder.');
}

function reportUnused(shapes: readonly RawShape[], reached: ReadonlySet<RawShape>, log: DiagnosticList): void {
  for (const shape of shapes) {
    if (reached.has(shape)) continue;
    log.report('MODEL_UNUSED_SHAPE', shape.origin, `No action uses the shape ${shown(shape.name)}.`);
  }
}
