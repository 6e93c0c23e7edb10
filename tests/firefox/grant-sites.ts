/** Firefox grants the sites of a Manifest 3 extension only when asked; tests say yes for the owner. */
import type { Firefox } from "./bidi";

export async function grantSites(firefox: Firefox, id: string): Promise<void> {
  await firefox.chrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      "resource://gre/modules/ExtensionPermissions.sys.mjs"
    );
    const { extension } = WebExtensionPolicy.getByID("${id}");
    const origins = ["https://meet.google.com/*", "https://*.zoom.us/*"];
    await ExtensionPermissions.add("${id}", { permissions: [], origins }, extension);
  })()`);
}
