/** A host's own short cuts, whose script lets nobody else hear of a keystroke. */
document.addEventListener('keydown', (event) => event.stopPropagation(), true)
