import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // Otherwise Vite finds them with the first page only, and loads that one anew.
  optimizeDeps: { include: ['latchkey', 'latchkey/http', 'latchkey/providers', 'latchkey/server'] },
})
