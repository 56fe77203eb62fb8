import type { PageData } from '../backend/indexPage'

/** What the backend put into the page. */
export const pageData = JSON.parse(document.getElementById('page-data')?.textContent ?? '') as PageData
