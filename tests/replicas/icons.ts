/** Draws the icon words of the pages (there is no icon font here). Own shapes, 24 × 24. */
import { h } from "./element";

const SHAPES: Readonly<Record<string, string>> = {
  mic: "M12 14a3 3 0 0 0 3-3V5a3 3 0 1 0-6 0v6a3 3 0 0 0 3 3zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.9V21h2v-3.1A7 7 0 0 0 19 11z",
  mic_off:
    "M4 3 3 4.4l6 6V11a3 3 0 0 0 4.3 2.7l1.5 1.5A5 5 0 0 1 7 11H5a7 7 0 0 0 6 6.9V21h2v-3.1a7 7 0 0 0 3.2-1.3L20 21l1.3-1.4zM15 11V5a3 3 0 0 0-6-.6zm4 0h-2l-.4 1.9 1.5 1.5A7 7 0 0 0 19 11z",
  videocam: "M3 6h12v4l5-4v12l-5-4v4H3z",
  videocam_off: "M4 3 3 4.4 4.6 6H3v12h12v-1.6L19.6 21l1.3-1.4zM8.8 6H15v4l5-4v11.2z",
  closed_caption: "M4 5h16v14H4zm3 5v4h4v-1.5H8.5v-1H11V10zm6 0v4h4v-1.5h-2.5v-1H17V10z",
  closed_caption_off:
    "M4 5h16v14H4zm1.6 1.6v10.8h12.8V6.6zM7 10v4h4v-1.5H8.5v-1H11V10zm6 0v4h4v-1.5h-2.5v-1H17V10z",
  call_end:
    "M12 8c3.600 0 6.800 1.200 9.400 3.300.5.4.5 1.100.1 1.600l-1.700 2.100c-.4.4-1 .5-1.500.2l-2.600-1.600a1 1 0 0 1-.5-.9v-2a13 13 0 0 0-6.400 0v2c0 .4-.2.7-.5.9l-2.600 1.600c-.5.3-1.100.2-1.500-.2L2.500 12.900c-.4-.5-.4-1.200.1-1.600A15 15 0 0 1 12 8z",
  computer_arrow_up: "M3 4h18v12H3zm9 2-4 4h3v4h2v-4h3zM2 18h20v2H2z",
  cancel_presentation:
    "M3 5h18v14H3zm6.300 3L8 9.300 10.700 12 8 14.700 9.300 16l2.700-2.700L14.700 16l1.300-1.300L13.300 12 16 9.300 14.700 8 12 10.700z",
  present_to_all: "M3 5h18v14H3zm9 4-4 4h2.500v3h3v-3H16z",
  mood: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 9h2v2.500H8zm6 0h2v2.500h-2zm-6.500 5h9a5 5 0 0 1-9 0z",
  back_hand: "M7 12V6h2v5h1V4h2v7h1V5h2v7h1V8h2v8a5 5 0 0 1-5 5h-2c-2 0-3-1-4-2.500L5 14z",
  more_vert: "M11 4h2v3h-2zm0 6.500h2v3h-2zM11 17h2v3h-2z",
  people:
    "M8 12a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 19c0-3 3-5 6-5s6 2 6 5zm13.500 0a7 7 0 0 0-2-4.700c3.600-1 8.500.8 8.500 4.700z",
  fullscreen: "M4 4h6v2H6v4H4zm10 0h6v6h-2V6h-4zM4 14h2v4h4v2H4zm14 0h2v6h-6v-2h4z",
  frame_person:
    "M4 4h4v2H6v2H4zm12 0h4v4h-2V6h-2zM4 16h2v2h2v2H4zm14 0h2v4h-4v-2h2zM12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm-4 5c0-2 2-3.500 4-3.500s4 1.500 4 3.500z",
  arrow_downward: "M11 4h2v11l4-4 1.400 1.400L12 19l-6.400-6.600L7 11l4 4z",
};

/** An icon as the pages write it: the word is text, the drawing sits behind it. */
export function icon(word: string): HTMLElement {
  const element = h("i.google-symbols.notranslate", { "aria-hidden": "true" }, word);
  setIcon(element, word);
  return element;
}

/** Changes word and drawing. */
export function setIcon(element: HTMLElement, word: string): void {
  if (element.textContent !== word) element.textContent = word;
  const shape = SHAPES[word];
  element.style.backgroundImage = shape
    ? `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#e8eaed" fill-rule="evenodd" d="${shape}"/></svg>`)}")`
    : "none";
}
