/** Bundles one TypeScript entry into a classic script, for pages that cannot load modules. */
import path from "node:path";
import { build } from "vite";

const root = path.resolve(import.meta.dirname, "../..");
const done = new Map<string, Promise<string>>();

/** The script text; its exports are on the global `name`. Each entry is built once a process. */
export function bundle(entry: string, name: string): Promise<string> {
  const known = done.get(entry);
  if (known) return known;
  const made = make(path.resolve(root, entry), name);
  done.set(entry, made);
  return made;
}

async function make(entry: string, name: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    // Tests and tools are told which ranked entry matched; the sensor leaves that out.
    define: { "import.meta.env.DEV": "true" },
    logLevel: "error",
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry, formats: ["iife"], name },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
