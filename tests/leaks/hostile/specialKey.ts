/** The same key with every character that an encoding treats differently, some of them where they look like an escape. */
export const specialKey = (key: string): string => `${key.replace('_', '+/="\\&%')}'<>`
