/** How often React committed since the page was opened. */
declare var commits: number
