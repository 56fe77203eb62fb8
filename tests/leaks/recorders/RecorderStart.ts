declare global {
  interface Window {
    /** Starts the recorder under test, with its default settings. Set by the script beside. */
    startRecorder: () => void
    /** Sends or gives what is still held back. */
    flushRecorder: () => Promise<void>
  }
}

export type RecorderStart = Pick<Window, 'startRecorder' | 'flushRecorder'>
