// Builds what the reference host serves, where it is missing or stale: the library and the page.
import { ensureBuilt } from './ensureBuilt.mjs'

ensureBuilt(console.log)
