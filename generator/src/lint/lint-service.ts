import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { shown } from '../diagnostics/shown-text.ts';
import { undescribed, unknownPage } from '../edit/marks.ts';
import { hasFreeComparison } from '../model/analysis/free-comparison.ts';
import type { Docs, Field, ObjectType, Service, Type } from '../model/model.ts';
import type { Origin } from '../diagnostics/origin.ts';

/** Looks for what a service that loads could tell better. */
export function lintService(service: Service): readonly Diagnostic[] {
  const log = new DiagnosticList();
  const names = new Map<string, string>();
  for (const { docs, page, request, response, origin, name } of service.actions) {
    lintDocs(name, docs, origin, log);
    if (page.id === unknownPage) log.report('LINT_PAGE', origin, `Nobody has looked up the page of ${name}.`);
    lintObject(request, names, log);
    lintObject(response, names, log);
  }
  for (const { name, docs, type, origin } of service.shapes) {
    lintDocs(name, docs, origin, log);
    lintType(type, name, origin, names, log);
  }
  return log.all;
}

function lintObject({ fields, rules }: ObjectType, names: Map<string, string>, log: DiagnosticList): void {
  for (const field of fields) lintField(field, names, log);
  for (const rule of rules) {
    const { id, sources, origin } = rule;
    if (sources.length === 0) log.report('LINT_NO_SOURCE', origin, `No source says the rule ${shown(id)}.`);
    if (hasFreeComparison(rule, fields)) {
      log.report('LINT_COMPARISON_ALONE', origin, `The rule ${shown(id)} compares more than a difference of two parameters.`);
    }
  }
}

function lintField(field: Field, names: Map<string, string>, log: DiagnosticList): void {
  const { name, docs, type, sources, origin } = field;
  lintDocs(name, docs, origin, log);
  if (sources.length === 0) log.report('LINT_NO_SOURCE', origin, `No source says the field ${shown(name)}.`);
  const unit = unitIn(field);
  if (unit !== undefined) log.report('LINT_UNIT_IN_WORDS', origin, `The description of ${shown(name)} names the unit ${shown(unit)}.`);
  const other = names.get(name.toLowerCase()) ?? name;
  if (other !== name) log.report('LINT_NAME_CASE', origin, `The field ${shown(name)} is spelled ${shown(other)} elsewhere.`);
  names.set(name.toLowerCase(), other);
  lintType(type, name, origin, names, log);
}

function lintType(type: Type, name: string, origin: Origin, names: Map<string, string>, log: DiagnosticList): void {
  switch (type.kind) {
    case 'list':
      return lintType(type.element, name, origin, names, log);
    case 'object':
      return lintObject(type, names, log);
    case 'enum':
      for (const { value, meaning } of type.values) {
        if (meaning === undescribed) log.report('LINT_UNDESCRIBED', origin, `The value ${shown(String(value))} of ${shown(name)} is not described.`);
        else if (lettersOf(meaning) === lettersOf(String(value))) {
          log.report('LINT_UNEXPLAINED_VALUE', origin, `The description of the value ${shown(String(value))} of ${shown(name)} only repeats it.`);
        }
      }
      return;
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    // A shape is looked at where it stands.
    case 'shape':
      return;
  }
}

function lintDocs(name: string, { summary }: Docs, origin: Origin, log: DiagnosticList): void {
  if (summary === undescribed) log.report('LINT_UNDESCRIBED', origin, `${shown(name)} is not described.`);
}

const unitWords = /\b(seconds?|minutes?|hours?|milliseconds?|[KMGT]?bps|[KMGT]i?B|bytes?)\b/;

/** A unit that the description of a number without one speaks of. */
function unitIn({ type, unit, docs }: Field): string | undefined {
  if (type.kind !== 'number' || unit !== undefined) return undefined;
  return unitWords.exec([docs.summary, ...docs.details].join(' '))?.[0];
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
