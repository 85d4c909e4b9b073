// All tests in one run: real PostgreSQL, real HTTP, and a time zone far from UTC, where a date taken for an instant shows.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/setup.ts'],
    // Node runs the files itself, by type stripping, as it runs the service.
    experimental: { viteModuleRunner: false },
    reporters: ['default', './test/support/closing-line.ts'],
    env: { TZ: 'Pacific/Auckland' },
    // As Node does it: otherwise ajv's CommonJS helpers, which the generated validators import, come out unwrapped.
    deps: { interopDefault: false },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page shows comes about by and by; a slow machine takes longer than the second that is the default.
    expect: { poll: { timeout: 20_000 } },
    allowOnly: false,
    passWithNoTests: false,
  },
})
