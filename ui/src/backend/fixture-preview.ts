/** A paper of three pages to look at, without Rust. Not here: what a paper is. */
import type { PreviewPage, PreviewView } from "./wire.gen";

export const previewView: PreviewView = { title: "Petition", language: "en", pages: 3 };

/** A white dot; the words say which page it stands for. */
const DOT =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

/** Returns a page; the first is 0. */
export function pageView(page: number): PreviewPage {
  return { picture: DOT, words: `Words of page ${page + 1}\nIn the matter of Ada Example` };
}
