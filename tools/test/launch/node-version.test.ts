import { expect, test } from 'vitest';
import { ranTooOld } from '../../launch/node-version.mjs';

test.each(['20.0.0', '20.20.2', '22.23.2', '26.0.0'])('Node %s may start the launcher', (version) => {
  expect(ranTooOld(version)).toBeUndefined();
});

test.each(['19.9.0', '18.20.8', '8.0.0'])('Node %s is told what to do', (version) => {
  expect(ranTooOld(version)).toContain(`This is Node ${version}; volc-live starts on Node 20.0 or newer.`);
});
