import { expect, test } from 'vitest';
import { Samples } from '../../../src/emit/cases/samples.ts';
import { action, field, object, text } from '../../plan/model-builders.ts';

test.each([
  ['play.example.com', 'play2.example.com', 'play3.example.com'],
  ['CN', 'XX', 'XY'],
  ['beijing', 'beijing1', 'beijing2'],
])('samples beside the %s of an example are of the same sort', (known, ...others) => {
  const request = object([field('Name', text())]);
  const samples = new Samples(action('Ask', { request, examples: [{ title: 'One', request: { Name: known }, result: {} }] }), 0);
  expect(samples.several(text(), ['Name'], 3)).toEqual([known, ...others]);
});
