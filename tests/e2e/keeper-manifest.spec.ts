/** What the built manifests ask for, to the letter: a wider one fails here (promises S1, S10). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { SITES } from "../../lib/messaging/sender";

interface Script {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly all_frames: boolean;
  readonly run_at?: string;
}

const read = (build: string) =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../../.output/${build}/manifest.json`), "utf8"),
  );

for (const build of ["chrome-mv3", "firefox-mv3"]) {
  test(`${build} asks for exactly this`, () => {
    const manifest = read(build);
    const sites = [...SITES].sort();
    const scripts: Script[] = manifest.content_scripts;
    const {
      permissions,
      optional_permissions = [],
      host_permissions,
      optional_host_permissions = [],
      externally_connectable = null,
      web_accessible_resources,
      commands,
      incognito,
      content_security_policy,
    } = manifest;
    expect({
      permissions,
      optional_permissions,
      host_permissions,
      optional_host_permissions,
      externally_connectable,
      incognito,
    }).toEqual({
      permissions: ["storage", "unlimitedStorage", "alarms", "scripting", "notifications"],
      optional_permissions: [],
      host_permissions: SITES,
      optional_host_permissions: [],
      externally_connectable: null,
      incognito: build === "chrome-mv3" ? "split" : "not_allowed",
    });
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual(sites);
    for (const { matches, js, ...rest } of scripts) {
      expect(rest).toEqual({ all_frames: true, run_at: rest.run_at });
      expect(js).toEqual([expect.stringMatching(/^content-scripts\/sensor-(meet|zoom)\.js$/)]);
      expect(matches).toHaveLength(1);
    }
    expect(web_accessible_resources).toEqual([{ resources: ["overlay.html"], matches: SITES }]);
    expect(Object.keys(commands)).toEqual(["tap-1", "tap-2", "tap-3", "toggle-panel"]);
    expect(content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });
}

test("only the four shortcuts have a key suggested, and Firefox is told that no data is collected", () => {
  const keys = Object.values(
    read("chrome-mv3").commands as Record<string, { suggested_key: object }>,
  );
  expect(keys.map(({ suggested_key }) => suggested_key)).toEqual([
    { default: "Alt+Shift+1" },
    { default: "Alt+Shift+2" },
    { default: "Alt+Shift+3" },
    { default: "Alt+Shift+O" },
  ]);
  expect(read("firefox-mv3").browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ["none"],
  });
});
