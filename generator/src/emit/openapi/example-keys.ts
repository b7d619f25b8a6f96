import type { Example } from '../../model/model.ts';

/** Keys for examples, made from their titles: `two-hours-of-quic`; the same for a request and its answer. */
export function exampleKeys(examples: readonly Example[]): readonly (readonly [key: string, example: Example])[] {
  const taken = new Set<string>();
  return examples.map((example) => {
    const words = example.title.toLowerCase().match(/[a-z0-9]+/g) ?? ['example'];
    const title = words.join('-');
    let key = title;
    for (let number = 2; taken.has(key); number += 1) key = `${title}-${number}`;
    taken.add(key);
    return [key, example];
  });
}
