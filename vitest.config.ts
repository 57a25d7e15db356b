// How the tests run: every *.test.ts below test/, no network, generous time for the command-line tests on slow machines.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
