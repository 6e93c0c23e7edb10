/** Finds the document Zoom's client lives in: the page itself or a child frame of the same origin. */
import { CLIENT } from "./selectors";

/** The client's document, or null: not there (yet), or in a frame that cannot be read from here. */
export function clientOf(page: Document): Document | null {
  if (page.querySelector(CLIENT)) return page;
  for (const frame of page.querySelectorAll("iframe")) {
    const inner = documentOf(frame);
    if (inner?.querySelector(CLIENT)) return inner;
  }
  return null;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another origin: its own sensor reads it
  }
}
