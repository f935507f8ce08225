/** Cases spoken to at the same time. */
const atOnce = 10;

/** Does something with every item, a few at a time, in order. */
export async function inBatches<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += atOnce) {
    await Promise.all(items.slice(i, i + atOnce).map(act));
  }
}
