import { median } from '../figures/quartiles.mjs'
import { copyText } from './copyText.mjs'
import { pasteOnce } from './pasteOnce.mjs'

const times = 7

export const pasting = ({ visit }) =>
  visit('usual', async (page, cdp) => {
    await copyText(page, 'good_0123456789abcdef0123456789abcdef')
    await pasteOnce(page, cdp)
    const pastes = []
    for (let time = 0; time < times; time++) pastes.push(await pasteOnce(page, cdp))
    if (pastes.some(({ length }) => length === 0)) throw new Error('What was pasted is not in the field.')
    return {
      'paste-painted': median(pastes.map(({ painted }) => painted)),
      'paste-work': median(pastes.map(({ task }) => task)),
    }
  })
