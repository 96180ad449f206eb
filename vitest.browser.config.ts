/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

/** The browser's tests; scripts/test-browser.ts builds and serves the site for them and tells them where it is. */
export default defineConfig({
  test: { include: ['e2e/**/*.e2e.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
