// Rules that find mistakes; how code is laid out is prettier's business.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
    { ignores: ["dist/", "src/backend/wire.gen.ts"] },
    js.configs.recommended,
    ...ts.configs.strict,
    ...svelte.configs.recommended,
    {
        languageOptions: { globals: globals.browser },
        rules: {
            "no-undef": "off",
            "@typescript-eslint/no-explicit-any": "error",
            "@typescript-eslint/consistent-type-imports": "error",
            "no-console": "error",
            "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
        },
    },
    {
        files: ["**/*.svelte", "**/*.svelte.ts"],
        languageOptions: {
            parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
        },
    },
    {
        // Only one file may reach Rust; everything else speaks through the interface in `backend/types.ts`.
        files: ["src/**/*.ts", "src/**/*.svelte"],
        ignores: ["src/backend/tauri.ts"],
        rules: { "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*"] }] },
    },
    {
        files: ["*.config.{js,ts}"],
        languageOptions: { globals: globals.node },
        rules: { "no-restricted-exports": "off" },
    },
);
