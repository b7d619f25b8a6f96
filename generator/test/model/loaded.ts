import { expect } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import type { Action, Field, ObjectType, Service } from '../../src/model/model.ts';
import { type DemoFiles, demoSpecs } from '../spec/demo-specs.ts';

/** The model of files without a mistake. */
export function loaded(files: DemoFiles): Service {
  const { service, diagnostics } = loadService(demoSpecs(files));
  expect(diagnostics).toEqual([]);
  if (service === undefined) throw new Error('The demo specs did not load.');
  return service;
}

/** The action `Ask` of files without a mistake. */
export function loadedAction(files: DemoFiles): Action {
  const [action] = loaded(files).actions;
  if (action === undefined) throw new Error('The demo service has no action.');
  return action;
}

/** A field of an object by name. */
export function fieldOf(object: ObjectType, name: string): Field | undefined {
  return object.fields.find((field) => field.name === name);
}
