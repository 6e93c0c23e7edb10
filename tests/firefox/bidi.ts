/**
 * A small WebDriver BiDi client for an ordinary Firefox: no driver, no patched build (toolchain.md
 * §3.4). Every http(s) request stops here, so nothing leaves the machine.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import WebSocket from "ws";
import { firefoxPath } from "../support/setup.mjs";

type Json = Readonly<Record<string, unknown>>;
interface Served {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
interface Tree {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Tree[] | null;
}

const PREFERENCES = [
  ["app.normandy.enabled", false],
  ["app.update.enabled", false],
  ["browser.shell.checkDefaultBrowser", false],
  ["datareporting.policy.dataSubmissionEnabled", false],
  ["toolkit.telemetry.enabled", false],
] as const;

export class Firefox {
  private asked = 0;
  private readonly waiting = new Map<number, PromiseWithResolversOf<Json>>();
  private readonly pages = new Map<string, Served>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {}

  static async launch({ headless = true } = {}): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), "next-time-firefox-"));
    const lines = PREFERENCES.map(([name, value]) => `user_pref("${name}", ${value});`);
    writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
    const child = spawn(
      firefoxPath() ?? "firefox-esr",
      [
        ...(headless ? ["--headless"] : []),
        ...["--no-remote", "--profile", profile, "--width", "1280", "--height", "860"],
        // moz-extension:// pages and the browser's own scope need the second.
        ...["--remote-debugging-port", "0", "--remote-allow-system-access"],
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const socket = new WebSocket(`${await addressOf(child)}/session`, { maxPayload: 1 << 28 });
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    const firefox = new Firefox(child, socket, profile);
    socket.on("message", (data) => firefox.receive(JSON.parse(String(data)) as Json));
    await firefox.send("session.new", { capabilities: {} });
    await firefox.send("session.subscribe", { events: ["network.beforeRequestSent"] });
    await firefox.send("network.addIntercept", {
      phases: ["beforeRequestSent"],
      urlPatterns: ["https", "http"].map((protocol) => ({ type: "pattern", protocol })),
    });
    return firefox;
  }

  private receive(message: Json): void {
    if (typeof message.id === "number") {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.type === "error") {
        waiting?.reject(new Error(`${message.error}: ${message.message}`));
      } else waiting?.resolve(message.result as Json);
      return;
    }
    const params = message.params as {
      isBlocked?: boolean;
      request: { request: string; url: string };
    };
    if (message.method === "network.beforeRequestSent" && params.isBlocked) {
      this.answer(params.request.request, this.pages.get(params.request.url.split("?")[0] ?? ""));
    }
  }

  private answer(request: string, page: Served | undefined): void {
    const done = page
      ? this.send("network.provideResponse", {
          request,
          statusCode: 200,
          reasonPhrase: "OK",
          headers: Object.entries(page.headers).map(([name, value]) => ({
            name,
            value: { type: "string", value },
          })),
          body: { type: "base64", value: Buffer.from(page.body).toString("base64") },
        })
      : this.send("network.failRequest", { request });
    done.catch(() => {
      // The tab is gone by now, and its request with it.
    });
  }

  send(method: string, params: Json = {}): Promise<Json> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  serve(pages: ReadonlyMap<string, Served>): void {
    for (const [url, page] of pages) this.pages.set(url, page);
  }

  /** Installs an unpacked build for this session; `host` is the one of its moz-extension pages. */
  async install(directory: string): Promise<{ id: string; host: string }> {
    const { extension } = await this.send("webExtension.install", {
      extensionData: { type: "path", path: directory },
    });
    const id = String(extension);
    const host = await this.chrome(`WebExtensionPolicy.getByID("${id}").mozExtensionHostname`);
    return { id, host: String(host) };
  }

  /** Ends the event page, as Firefox itself does when it is idle. Gives its state afterwards. */
  stopBackground(id: string): Promise<unknown> {
    return this.chrome(
      `WebExtensionPolicy.getByID("${id}").extension
        .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
        .then(() => WebExtensionPolicy.getByID("${id}").extension.backgroundState)`,
    );
  }

  /** Runs in the browser's own scope. */
  async chrome(expression: string): Promise<unknown> {
    const { contexts } = await this.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [first] = contexts as readonly Tree[];
    if (!first) throw new Error("Firefox has no window");
    return this.evaluate(first.context, expression);
  }

  async open(url: string): Promise<string> {
    const { context } = await this.send("browsingContext.create", { type: "tab" });
    await this.send("browsingContext.navigate", { context, url, wait: "complete" });
    return String(context);
  }

  /** The frame of a tab whose address matches, also inside a closed shadow root; null: none yet. */
  async frame(root: string, address: RegExp): Promise<string | null> {
    const { contexts } = await this.send("browsingContext.getTree", { root });
    const search = (trees: readonly Tree[]): string | null => {
      for (const { context, url, children } of trees) {
        const found = address.test(url) ? context : search(children ?? []);
        if (found) return found;
      }
      return null;
    };
    return search(contexts as readonly Tree[]);
  }

  async evaluate(context: string, expression: string): Promise<unknown> {
    const reply = await this.send("script.evaluate", {
      target: { context },
      expression,
      awaitPromise: true,
    });
    if (reply.type === "success") return (reply.result as { value?: unknown }).value;
    throw new Error((reply.exceptionDetails as { text: string }).text);
  }

  /**
   * Clicks an element of our frame with a real (trusted) pointer, once the pointer is over it: the
   * pill's buttons move when its words change. From the tab, where the pointer is: in a frame of
   * another process Firefox 153 takes the action and delivers nothing.
   */
  async clickInFrame(tab: string, frame: string, element: string): Promise<void> {
    const isOver = async () => {
      const host = await this.middle(tab, "document.documentElement.lastElementChild", 0);
      const inside = await this.middle(frame, element, 0.5);
      const [x, y] = [host[0] + inside[0], host[1] + inside[1]];
      await this.point(tab, [{ type: "pointerMove", x, y }]);
      return this.evaluate(frame, `(${element}).matches(":hover")`);
    };
    await expect.poll(isOver, { message: element, timeout: 30_000 }).toBe(true);
    await this.point(tab, [
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  private async point(context: string, actions: readonly Json[]): Promise<void> {
    const pointer = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.send("input.performActions", { context, actions: [pointer] });
  }

  /** A point of an element: 0 its upper left corner, 0.5 its middle. */
  private async middle(context: string, element: string, share: number): Promise<[number, number]> {
    const at = await this.evaluate(
      context,
      `(() => { const r = (${element}).getBoundingClientRect();
        return JSON.stringify([r.x + r.width * ${share}, r.y + r.height * ${share}].map(Math.round)); })()`,
    );
    return JSON.parse(String(at)) as [number, number];
  }

  async screenshot(context: string, file: string): Promise<void> {
    const { data } = await this.send("browsingContext.captureScreenshot", { context });
    writeFileSync(file, Buffer.from(String(data), "base64"));
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.send("browser.close").catch(() => {
      // It closes the line before it has answered.
    });
    const timer = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(timer);
    this.socket.terminate();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface PromiseWithResolversOf<T> {
  resolve(value: T): void;
  reject(error: Error): void;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = "";
    child.stderr?.on("data", (chunk) => {
      seen += chunk;
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(seen);
      if (match?.[1]) resolve(match[1]);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Firefox ended early: ${seen}`)));
  });
}
