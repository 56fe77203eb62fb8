/**
 * Stories of which a picture is in the repository, by the look: all in one look, and those that hold every part in the look
 * that differs from it in everything. Failures differ in their words alone, which tests of their own read.
 */
const stories: Readonly<Record<string, RegExp>> = {
  'light-ltr': /^(?!components-failures--(?!invalid-key))/,
  'light-ltr-narrow': /^components-(apikeyconnect|keyinput|reconnectbanner|connectionbadge(?=--all$))--/,
  'dark-rtl': /^(components-(apikeyconnect|companyconfirmation|connect(dialog|ion\w+)|reconnectbanner)|themes-.*)--/,
}

/** Whether the picture of a story in a look (`dark-rtl`) is one of those that people and tests need in the repository. */
export const isInRepository = (id: string, look: string): boolean => stories[look]?.test(id) ?? false
