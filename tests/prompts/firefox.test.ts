import { testPrompts } from './testPrompts'

await testPrompts('firefox')
