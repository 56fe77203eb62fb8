import { median } from '../figures/quartiles.mjs'

/** Mounts in a page that has seen the candidate before, so that its code is compiled. */
export const mounting = ({ visit }) =>
  visit('usual', async (page) => {
    const mountOften = (count, times) =>
      page.evaluate(([many, often]) => globalThis.bench.mountOften(many, often), [count, times])
    await mountOften(1, 10)
    await mountOften(50, 2)
    const one = await mountOften(1, 15)
    const many = await mountOften(200, 3)
    const middle = (mounts, part) => median(mounts.map((mount) => mount[part]))
    const parts = (name, { mounts }) => ({
      [name]: middle(mounts, 'total'),
      [`${name}-script`]: middle(mounts, 'script'),
      [`${name}-style`]: middle(mounts, 'style'),
      [`${name}-layout`]: middle(mounts, 'layout'),
    })
    return { ...parts('mount-1', one), ...parts('mount-200', many), 'unmount-200': median(many.unmounts) }
  })
