import * as candidate from 'candidate'
import { Fragment } from 'react'
import { renderToString } from 'react-dom/server'

const { Widget, Around = Fragment } = candidate

/** The first HTML of one. */
export const render = () =>
  renderToString(
    <Around>
      <Widget />
    </Around>,
  )
