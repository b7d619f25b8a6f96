import type { TextType } from '../../model/model.ts';

/** A text of so many characters that matches the pattern of a type, grown or cut from another one; undefined if none is found. */
export function textOfLength({ pattern }: TextType, seed: string, length: number): string | undefined {
  const expression = pattern === undefined ? undefined : new RegExp(pattern);
  return resized(seed === '' ? 'a' : seed, length).find((text) => expression?.test(text) !== false);
}

/** The text with one of its characters repeated or some of them cut out, at every place. */
function resized(text: string, length: number): readonly string[] {
  const more = length - text.length;
  const places = Array.from(text, (_, place) => place);
  if (more >= 0) return places.map((place) => text.slice(0, place) + (text[place] ?? '').repeat(more) + text.slice(place));
  return [...places, text.length].filter((place) => place + more >= 0).map((place) => text.slice(0, place + more) + text.slice(place)).toReversed();
}
