import { playIn } from './playIn'

await playIn('webkit')
