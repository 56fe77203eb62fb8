import { defineConfig } from 'tsup'

const entry = {
  index: 'src/index.ts',
  headless: 'src/headless.ts',
  http: 'src/http.ts',
  providers: 'src/providers.ts',
  server: 'src/server.ts',
  testing: 'src/testing.ts',
}

export default defineConfig({
  entry: { ...entry, styles: 'src/styles.css' },
  format: ['esm', 'cjs'],
  // Without the CSS entry, and with the switch that TypeScript 6 asks for because tsup sets `baseUrl`.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  // For CJS too: one instance of the shared modules, React contexts among them, across the entries.
  splitting: true,
  sourcemap: true,
  clean: true,
  // Rollup's pass would drop the 'use client' directives; what a consumer doesn't use, their bundler drops.
  treeshake: false,
  target: 'es2022',
})
