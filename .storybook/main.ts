import type { StorybookConfig } from '@storybook/react-vite'
import tailwindcss from '@tailwindcss/vite'

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  framework: '@storybook/react-vite',
  staticDirs: ['./public'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  // With the headings of its pages, the search finds what has no page of its own: a logo, a radius.
  features: { sidebarOnboardingChecklist: false, experimentalSearchDocsHeadings: true },
  // The order of layers is that of their first mention. Tailwind's sheets come and go with two of the stories; without
  // this, its reset would come after Latchkey's sheet and undo it.
  previewHead: (head) => `<style>@layer theme, base, latchkey, components, utilities;</style>${head ?? ''}`,
  viteFinal: (vite) => ({
    ...vite,
    // Touches no sheet but those that import Tailwind: the sheets of two theme stories.
    plugins: [...(vite.plugins ?? []), tailwindcss()],
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 2000,
      // Every Radix module starts with 'use client'; the bundler warns about each.
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  }),
}
export default config
