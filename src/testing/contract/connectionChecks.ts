import { breaksConnection } from '../../core/failures'
import { ContractBreach } from './ContractBreach'
import type { ContractCheck } from './ContractCheck'
import { companiesOf } from './companiesOf'
import { connect } from './connect'
import type { Trial } from './createTrial'
import { knownConnection } from './knownConnection'
import { toCheck } from './toCheck'

/** What becomes of the connection: it lives when it should, for whom it should, and ends when it should. */
export function connectionChecks(trial: Trial): readonly ContractCheck[] {
  const { activate: hasActivate, check: hasCheck, disconnect: hasDisconnect } = trial.validator
  return [
    ...(hasCheck ? [hasActivate ? leavesNothing(trial) : staysWithin(trial), checkTells(trial)] : []),
    ...(hasActivate ? [activates(trial), refusesAtActivation(trial), refusesAnotherCompany(trial)] : []),
    ...(hasDisconnect ? [disconnects(trial)] : []),
  ]
}

const leavesNothing = (trial: Trial) =>
  toCheck('validate leaves nothing behind', async () => {
    const before = await knownConnection(trial)
    await trial.validate(trial.samples.goodKey)
    await expectUnchanged(trial, before, 'Expected `validate` to leave nothing behind, since there is an `activate`.')
  })

const staysWithin = (trial: Trial) =>
  toCheck('validate makes nothing live where it may not', async () => {
    const before = await knownConnection(trial)
    const outcome = await trial.validate(trial.samples.goodKey, { mayActivateFor: null })
    const told = trial.verdict('validate', outcome)
    const expected = 'Expected `validate` to make no key live while `mayActivateFor` is null.'
    const asks =
      (told.is === 'failed' && told.failure.code === 'company-mismatch') ||
      (told.is === 'accepted' && 'companies' in told.answer)
    if (!asks)
      throw trial.breach(
        'validate',
        outcome,
        expected,
        "Answer { ok: false, code: 'company-mismatch', company } or { ok: true, companies }: you are asked again with the company that the person confirmed.",
      )
    await expectUnchanged(trial, before, expected)
  })

const checkTells = (trial: Trial) =>
  toCheck('check tells whom the connection is for', async () => {
    const company = await connect(trial)
    const outcome = await trial.check()
    const told = trial.verdict('check', outcome)
    const isTold =
      told.is === 'accepted' && 'connection' in told.answer && told.answer.connection?.company.id === company.id
    if (!isTold)
      throw trial.breach(
        'check',
        outcome,
        `Expected \`check\` to answer with the connection of ${company.id}.`,
        'Answer { ok: true, connection: { company } } as long as the key that is kept works.',
      )
    const { fields } = told.answer.connection ?? {}
    if (fields && !isSame(fields, trial.samples.fields ?? {}))
      throw trial.breach(
        'check',
        outcome,
        'Expected `check` to tell the fields as they were sent, or none: an update starts with them.',
        'Answer with `connection.fields` as they were sent in `fields`, and with nothing of `secrets`.',
      )
  })

function isSame(told: Readonly<Record<string, string>>, sent: Readonly<Record<string, string>>): boolean {
  // Longer ones are left out when an answer is read.
  const filled = Object.entries(sent).filter(([, { length }]) => length > 0 && length <= 120)
  return (
    Object.keys(told).every((name) => told[name] === '' || Object.hasOwn(sent, name)) &&
    filled.every(([name, value]) => told[name] === value)
  )
}

const activates = (trial: Trial) =>
  toCheck('activate makes a good key live for its company', async () => {
    const company = await connect(trial)
    const outcome = await trial.activate(trial.samples.goodKey, company)
    const told = trial.verdict('activate', outcome)
    const isRight = told.is === 'accepted' && ('pending' in told.answer || told.answer.company.id === company.id)
    if (!isRight)
      throw trial.breach(
        'activate',
        outcome,
        `Expected \`activate\` to answer { ok: true } with the company ${company.id}.`,
        'Answer with the company that is live now, or { ok: true, pending: true } while the provider works on it.',
      )
  })

const refusesAtActivation = (trial: Trial) =>
  toCheck('activate refuses a bad key and changes nothing', async () => {
    const company = await connect(trial)
    const before = await knownConnection(trial)
    const outcome = await trial.activate(trial.samples.badKey, company)
    const told = trial.verdict('activate', outcome)
    const expected = 'Expected `activate` to refuse `badKey` with a code about the key, and to keep the key that works.'
    if (told.is !== 'failed' || !breaksConnection(told.failure))
      throw trial.breach(
        'activate',
        outcome,
        expected,
        'Ask the provider about the key before it takes the place of the other one.',
      )
    await expectUnchanged(trial, before, expected)
  })

const refusesAnotherCompany = (trial: Trial) =>
  toCheck('activate makes no key live for a company that it is not for', async () => {
    const first = await trial.validate(trial.samples.goodKey)
    const known = trial.verdict('validate', first)
    const stranger = { id: 'latchkey-contract-no-such-company' }
    const outcome = await trial.activate(trial.samples.goodKey, stranger)
    const told = trial.verdict('activate', outcome)
    const isOf = known.is === 'accepted' && companiesOf(known.answer).some(({ id }) => id === stranger.id)
    if (told.is === 'accepted' && 'company' in told.answer && told.answer.company.id === stranger.id && !isOf)
      throw trial.breach(
        'activate',
        outcome,
        'Expected `activate` to refuse a company that `goodKey` is not for.',
        "Ask the provider whom the key is for, and answer { ok: false, code: 'company-mismatch', company }: a browser may send any company.",
      )
  })

const disconnects = (trial: Trial) =>
  toCheck('disconnect removes the connection', async () => {
    const company = await connect(trial)
    const outcome = await trial.disconnect(company)
    if (trial.verdict('disconnect', outcome).is !== 'accepted')
      throw trial.breach(
        'disconnect',
        outcome,
        'Expected `disconnect` to remove the connection.',
        'Answer { ok: true } once the key is gone.',
      )
    const left = await knownConnection(trial)
    if (left === 'none' || left === 'unknown') return
    throw new ContractBreach(
      {
        expected: 'Expected no connection after `disconnect`.',
        came: `\`check\` still tells of ${left}.`,
        todo: 'Remove the key, and answer { ok: true, connection: null } from then on.',
      },
      trial.keys,
    )
  })

async function expectUnchanged(trial: Trial, before: string, expected: string): Promise<void> {
  const after = await knownConnection(trial)
  if (after === before) return
  const came = `The connection changed from ${before} to ${after}.`
  throw new ContractBreach({ expected, came, todo: 'Keep a key only once its company is settled.' }, trial.keys)
}
