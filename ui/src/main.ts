/** Starts the window: chooses the backend and mounts the frame. Not here: anything that a person sees. */
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { tauriBackend } from "./backend/tauri";
import type { Backend } from "./backend/types";

async function backend(): Promise<Backend> {
  // The condition is a constant in a build, so the examples are left out of the program.
  if (import.meta.env.DEV) {
    const wanted = new URLSearchParams(location.search).get("fixture");
    if (wanted !== null) return (await import("./backend/fixture")).fixtureBackend(wanted);
  }
  return tauriBackend();
}

const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend: await backend() } });
