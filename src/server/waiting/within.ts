const isOver = Symbol('is over')

/** What `asked` comes to within so many milliseconds; otherwise what `late` gives, or throws. */
export async function within<Result, Late>(
  ms: number,
  asked: Promise<Result>,
  late: () => Late,
): Promise<Result | Awaited<Late>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<typeof isOver>((resolve) => {
    timer = setTimeout(resolve, ms, isOver)
  })
  try {
    const first = await Promise.race([asked, end])
    // Not before it is decided: what `late` stops could be faster with an answer of its own.
    return first === isOver ? await late() : first
  } finally {
    clearTimeout(timer)
  }
}
