/**
 * What every object of JavaScript inherits, `prototype`, and names that change what awaiting or serializing an
 * object does.
 */
const reserved: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'then',
  'toJSON',
]);

/** Whether a name may not be given to an action, a shape or a field, since JavaScript gives it a meaning. */
export function isReservedName(name: string): boolean {
  return reserved.has(name) || name.startsWith('__');
}

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether Windows would open a device instead of a file of this name (without its extension). */
export function isDeviceName(name: string): boolean {
  return device.test(name);
}
