import { testPrompts } from './testPrompts'

await testPrompts('chromium')
