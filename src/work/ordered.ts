/**
 * Runs `run` on items as they come, at most `window` at a time, and gives the results in the order of
 * the items. Takes no further item while `window` results wait to be fetched: a slow consumer slows
 * the producer, and memory stays bounded. A result is given as soon as it is there, even while the
 * next item is still awaited. A rejection of `run` ends the iteration with it.
 */
export async function* ordered<I, O>(
  items: AsyncIterable<I>,
  run: (item: I) => Promise<O>,
  window: number,
): AsyncGenerator<O> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<O>[] = []
  let coming: Promise<IteratorResult<I>> | null = null
  let ended = false
  try {
    for (;;) {
      if (!ended && !coming && running.length < window) {
        coming = iterator.next()
        coming.catch(() => {})
      }
      if (running.length === 0 && !coming) return
      const first = running[0]
      if (coming && (!first || (await comesFirst(coming, first)))) {
        const { done, value } = await coming
        coming = null
        if (done) ended = true
        else running.push(started(run(value)))
      } else yield await running.shift()!
    }
  } finally {
    await iterator.return?.()
  }
}

/** A rejection is thrown where the result is awaited, and must not count as unhandled before. */
function started<O>(result: Promise<O>): Promise<O> {
  result.catch(() => {})
  return result
}

const comesFirst = (item: Promise<unknown>, result: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    result.then(
      () => false,
      () => false,
    ),
    item.then(
      () => true,
      () => true,
    ),
  ])
