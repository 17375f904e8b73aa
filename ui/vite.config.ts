// Builds, serves and tests the window.
// Not here: anything that reaches a network; the built page loads only its own files.
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  resolve: {
    alias: { $text: here("../assets/text") },
    // Tests draw real components in a document, so they need the browser build of Svelte.
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  build: {
    target: ["chrome111", "safari16.4"],
    // One script and one style sheet: they are read from the program itself, not over a wire.
    modulePreload: false,
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: [here("."), here("../assets/text")] },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    // A screen is drawn and looked over by axe in one or two seconds; on a busy machine that can take many more.
    testTimeout: 60_000,
  },
}));
