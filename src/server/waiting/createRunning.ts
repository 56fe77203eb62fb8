/** What has begun and not ended, for a process that is about to end. */
export function createRunning() {
  const running = new Set<Promise<unknown>>()
  return {
    track<Result>(run: Promise<Result>): Promise<Result> {
      const remove = () => void running.delete(run)
      running.add(run)
      run.then(remove, remove)
      return run
    },
    /** Resolves when all of it has ended, however. */
    async drain(): Promise<void> {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
