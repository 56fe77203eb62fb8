/**
 * Milliseconds that an announcement stays on the page. Assistive technology speaks a copy of it, which it has fetched by
 * then; what stays would be read as if it were still so.
 */
export const spokenForMs = 5_000
