import path from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

// Public half of a throw-away key pair: it pins the id of unpacked Chromium builds, so tests and
// managed policies can name it. A store upload leaves it out (STORE=1 npm run zip).
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr+wtSB8/xLaf5npAbKBHJhNS5OZgUZvFFYuubDOzshhPZ9iNOkCadrkp8ryyVAkTgsyRWU6dfxdJopkGt4zT4+gMzgss+/iAetXY95ikADeE2VUNpV7IS+7OSyynFPHuzXwZioR+5QR6/Hfa8Hz4vKK0RY+y5v1NOC7pZHtLjs1kIKdYwkX22h4O2bKk75w2WV3CnBuvgXOCjBwiLyGG6r0KMuNiRmOLFsR+/9vDZ9n38kuxg2/ZbXA0jK69PBIbwbBaMNpruFX7BedlSecrHVsbTEj5cAj/3uEfUZtHY1pe16i7sL5ez/z7jIzZKTjB6lNuXWN0upFMwO20pYo2AQIDAQAB";

/** The pages we read. Both are the product's purpose, and nothing else is asked for. */
const SITES = ["https://meet.google.com/*", "https://*.zoom.us/*"];

/** Dates and sources of the finders are for people and `inspect`; the sensor has 12 kB in all. */
const withoutSources: Plugin = {
  name: "finders-without-sources",
  enforce: "pre",
  transform: (code, id) =>
    /\/lib\/sites\/.*selectors\.ts$/.test(id)
      ? code.replaceAll(/\b(kind: "[^"\n]*"|seen:\s*DATED && "[^"\n]*"),?/g, "")
      : null,
};

/**
 * WXT's frame around a content script logs and makes a context, and its options are for the manifest:
 * the sensor uses neither.
 */
const withoutFrame: Plugin = {
  name: "sensor-without-frame",
  enforce: "pre",
  apply: "build",
  transform(code, id) {
    if (/^\/.*\/entrypoints\/sensor-\w+\.content\.ts/.test(id)) {
      return code.replace(/matches: .*\n.*allFrames: .*\n.*runAt: .*\n/, "");
    }
    if (!/content-script-isolated-world-entrypoint/.test(id)) return null;
    const definition = /^import definition from .+$/m.exec(code)?.[0];
    return definition ? `${definition}\nexport default definition.main();` : null;
  },
};

export default defineConfig({
  imports: false,
  vite({ mode }) {
    // WXT names NODE_ENV after the mode; the bench build must carry React as users get it.
    if (mode === "bench") process.env.NODE_ENV = "production";
    return {
      plugins: [withoutSources, withoutFrame],
      resolve: {
        alias: { "wxt/utils/content-script-context": path.resolve("lib/frame/bare-context.ts") },
      },
    };
  },
  modules: ["@wxt-dev/module-react", "@wxt-dev/i18n/module"],
  i18n: { localesDir: path.resolve("lib/words") },
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  // A visible name for people who rebuild the zip; sources carry no secrets.
  zip: { name: "next-time", excludeSources: ["tests/bench/**", "test-results/**", "shots/**"] },
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "alarms", "scripting", "notifications"],
    host_permissions: SITES,
    incognito: browser === "firefox" ? "not_allowed" : "split",
    action: { default_title: "__MSG_extName__" },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      "tap-1": {
        suggested_key: { default: "Alt+Shift+1" },
        description: "__MSG_commandTap1__",
      },
      "tap-2": {
        suggested_key: { default: "Alt+Shift+2" },
        description: "__MSG_commandTap2__",
      },
      "tap-3": {
        suggested_key: { default: "Alt+Shift+3" },
        description: "__MSG_commandTap3__",
      },
      "toggle-panel": {
        suggested_key: { default: "Alt+Shift+O" },
        description: "__MSG_commandToggle__",
      },
    },
    web_accessible_resources: [
      // No `use_dynamic_url`: under the sites' COEP headers Chromium 156 refuses the frame at its
      // random address (ERR_BLOCKED_BY_RESPONSE, measured 2026-11-21); at its own it loads.
      { resources: ["overlay.html"], matches: SITES },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "next-time@example.org",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120", ...(process.env.STORE ? {} : { key: KEY }) }),
  }),
});
