import { playIn } from './playIn'

await playIn('firefox')
