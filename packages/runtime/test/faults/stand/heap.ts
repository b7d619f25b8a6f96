/** Bytes of the heap in use after several collections; the process must run with `--expose-gc`. */
export async function heapAfterCollection(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Run this with --expose-gc.');
  let least = Infinity;
  for (let round = 0; round < 6; round++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await gc({ execution: 'async' });
    least = Math.min(least, process.memoryUsage().heapUsed);
  }
  return least;
}
