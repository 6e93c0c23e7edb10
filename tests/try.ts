import { launch } from "./support/launch";
for (const colorScheme of ["light", "dark"] as const) {
  const { context, extension, close } = await launch({ colorScheme });
  const page = await context.newPage();
  page.on("console", (m) => console.log("PAGE", m.text()));
  page.on("pageerror", (m) => console.log("PAGEERR", m.message));
  await page.goto(extension.url("practice.html"));
  await page.getByRole("button", { name: "Start the call" }).click();
  await page.locator(".is-speaking").first().waitFor();
  await page.getByText("The goal").waitFor();
  await page.screenshot({ path: `/tmp/shots-practice-${colorScheme}.png` });
  await page.getByRole("button", { name: "Leave the call" }).click();
  await page.screenshot({ path: `/tmp/shots-practice-over-${colorScheme}.png` });
  await page.setViewportSize({ width: 420, height: 900 });
  await page.screenshot({ path: `/tmp/shots-practice-narrow-${colorScheme}.png` });
  await close();
}
