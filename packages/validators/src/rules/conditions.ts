/** Whether exactly one condition holds. */
export function exactlyOne(...holding: boolean[]): boolean {
  return trues(holding) === 1;
}

/** Whether all conditions hold, or none. */
export function allOrNoneOf(...holding: boolean[]): boolean {
  return trues(holding) % holding.length === 0;
}

/** Whether at most one condition holds. */
export function atMostOne(...holding: boolean[]): boolean {
  return trues(holding) < 2;
}

function trues(holding: readonly boolean[]): number {
  let sum = 0;
  for (let index = 0; index < holding.length; index++) if (holding[index]) sum++;
  return sum;
}
