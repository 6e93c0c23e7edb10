/** Whether something takes typing or a choice by keys, and so may have the keyboard during a call. */
const TEXT = "input, textarea, select, [contenteditable='true']";

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TEXT) !== null;
