import { playIn } from './playIn'

await playIn('chromium')
