// @vitest-environment node
/** Who may import whom, the purity of the core, and the size rules of the house. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const files = ["entrypoints", "components", "lib"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    path.posix.join(folder, file),
  ),
);
// Declarations hold types alone; nothing runs in them.
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const styles = files.filter((file) => file.endsWith(".css"));

/** Folder of the house a file belongs to: "core", "sites/meet", "components", "entrypoints" … */
function place(file: string): string {
  const [top, second, third, inside] = file.split("/");
  if (top !== "lib") return top ?? "";
  if (second === "sites" && third && inside) return `sites/${third}`;
  return (second ?? "").replace(/\.ts$/, "");
}

function importsOf(file: string): string[] {
  const code = readFileSync(path.join(root, file), "utf8");
  const found = code.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

/** The file of ours an import means, or null for a package. */
function ours(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  return null;
}

/** What each folder may import of ours. `clock` is the one injected clock. */
const MAY: Record<string, readonly string[]> = {
  core: ["core"],
  clock: [],
  words: [],
  sites: ["sites", "core", "clock"],
  "sites/meet": ["sites", "sites/meet", "core", "clock"],
  "sites/zoom": ["sites", "sites/zoom", "core", "clock"],
  messaging: ["messaging", "core"],
  storage: ["storage", "core", "messaging"],
  keeper: ["keeper", "storage", "messaging", "core"],
  frame: ["frame", "messaging", "core", "clock"],
  session: ["session", "messaging", "core", "clock"],
  queries: ["queries", "storage", "messaging", "core"],
  components: ["components", "queries", "session", "core", "messaging"],
};
/** Packages the core may use besides itself. */
const CORE_PACKAGES = ["zod"];

const linesOf = (file: string) =>
  readFileSync(path.join(root, file), "utf8").trimEnd().split("\n").length;

describe("fence", () => {
  test("every import stays inside what its folder may use", () => {
    const broken: string[] = [];
    for (const file of sources) {
      const may = MAY[place(file)];
      if (!may) {
        if (place(file) !== "entrypoints") broken.push(`${file}: folder is not on the list`);
        continue;
      }
      for (const specifier of importsOf(file)) {
        const target = ours(file, specifier);
        if (target && !target.endsWith(".css") && !may.includes(place(target))) {
          broken.push(`${file} imports ${specifier}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test("the core is pure: no page, browser, clock, chance or network", () => {
    const impure =
      /\b(document|window|globalThis|browser|chrome|fetch|localStorage|indexedDB|Date\.now|new Date\(\)|Math\.random|performance|setTimeout|setInterval|crypto)\b(?!["'`:])/;
    const broken: string[] = [];
    for (const file of sources.filter((name) => place(name) === "core")) {
      for (const specifier of importsOf(file)) {
        if (!ours(file, specifier) && !CORE_PACKAGES.includes(specifier)) {
          broken.push(`${file} imports ${specifier}`);
        }
      }
      const code = readFileSync(path.join(root, file), "utf8")
        .replaceAll(/\/\*[\s\S]*?\*\//g, "")
        .replaceAll(/\/\/.*$/gm, "")
        .replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '""');
      const found = impure.exec(code);
      if (found) broken.push(`${file} uses ${found[1]}`);
    }
    expect(broken).toEqual([]);
  });

  test("files are small and named for what they hold", () => {
    const broken: string[] = [];
    const sizes: number[] = [];
    for (const file of sources) {
      const lines = linesOf(file);
      sizes.push(lines);
      if (lines > 300) broken.push(`${file} has ${lines} lines`);
      if (file.startsWith("entrypoints/") && lines > 40) broken.push(`${file} has ${lines} lines`);
      if (/(utils?|helpers?|manager|service)\.tsx?$/.test(file)) broken.push(`${file}: name`);
      const isComponent = file.startsWith("components/") && file.endsWith(".tsx");
      const shape = isComponent ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9-]+(\.content)?\.tsx?$/;
      if (!shape.test(path.posix.basename(file))) broken.push(`${file}: file name`);
    }
    expect(broken).toEqual([]);
    sizes.sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  test("so are stylesheets", () => {
    const sizes = styles.map((file) => ({ file, lines: linesOf(file) }));
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(styles.length).toBeGreaterThan(0);
  });
});
