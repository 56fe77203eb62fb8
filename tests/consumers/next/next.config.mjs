/** As a new app has it: pages are rendered in advance, and may ask for nothing that changes. */
export default { cacheComponents: true, partialPrefetching: true }
