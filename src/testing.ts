export { exampleStates } from './testing/exampleStates'
export { type FakeBackend, type FakeKey, fakeBackend } from './testing/fakeBackend'
export { type Line, type Script, type ScriptedValidator, scriptedValidator } from './testing/scriptedValidator'
