/**
 * Stands in for WXT's content script context in the build (wxt.config.ts). WXT's own announces the
 * extension's id to the page and lets any page script stop ours; the sensor has its own AbortSignal
 * and hand-over.
 */
export class ContentScriptContext {}
