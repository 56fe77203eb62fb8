import type {
  ActivateAnswer,
  CheckAnswer,
  Company,
  Connection,
  DisconnectAnswer,
  FailedAnswer,
  FailureCode,
  FailureDetails,
  GivenCompany,
  GivenConnection,
  ValidateAnswer,
} from 'latchkey/headless'
import type { Answer, CallbackName, GivenAnswer, ReadFailure } from '../../src/border/answers'

/** Every member as it is, in one object, whatever it was put together from. */
type Flat<T> = T extends readonly (infer Item)[]
  ? readonly Flat<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Flat<T[K]> }
    : T

/** Neither lacks a member of the other, nor takes another type for it: also where both may be left out. */
type IsSame<One, Other> =
  (<T>() => T extends Flat<One> ? 1 : 2) extends <T>() => T extends Flat<Other> ? 1 : 2 ? true : false

/** What hosts are told that each callback may answer. */
interface Told {
  validate: ValidateAnswer
  activate: ActivateAnswer
  check: CheckAnswer
  disconnect: DisconnectAnswer
}

/** Compiles because a callback may answer what its schema takes, no member more and none less. */
export const given: { [Name in CallbackName]: IsSame<GivenAnswer<Name>, Told[Name]> } = {
  validate: true,
  activate: true,
  check: true,
  disconnect: true,
}

type Accepted<Name extends CallbackName> = Extract<Answer<Name>, { readonly ok: true }>
type Known = NonNullable<Extract<Accepted<'check'>, { readonly connection: unknown }>['connection']>

/** Compiles because what a schema makes of an answer is what the machine takes. */
export const read: [
  IsSame<Known, Connection>,
  IsSame<Known['company'], Company>,
  IsSame<Omit<ReadFailure, 'ok' | 'code' | 'companies'>, FailureDetails>,
  IsSame<ReadFailure['code'], FailureCode>,
] = [true, true, true, true]

/** Compiles because what a host may tell of a connection differs from what is taken over in the company's id alone. */
export const told: [
  IsSame<Omit<GivenConnection, 'company'>, Omit<Connection, 'company'>>,
  IsSame<FailedAnswer['company'], GivenCompany | undefined>,
] = [true, true]

// @ts-expect-error the comparison sees a member that one of them declares and nobody reads, though it may be left out
export const drifted: IsSame<
  GivenAnswer<'validate'>,
  ValidateAnswer & { readonly permissions?: readonly string[] }
> = true
