import type { CommandFacts } from './command-facts.ts';

/** A sentence about parameters as one about options: `--region` for RegionList, `--region (item 2)` for RegionList[1]. */
export function inOptions(sentence: string, { options }: CommandFacts): string {
  const names = new Map(options.map(({ name, parameter }) => [parameter, `--${name}`]));
  return sentence.replace(/\b([A-Za-z]\w*)(?:\[(\d+)\])?/g, (whole, parameter: string, place: string | undefined) => {
    const option = names.get(parameter);
    if (option === undefined) return whole;
    return place === undefined ? option : `${option} (item ${String(Number(place) + 1)})`;
  });
}
