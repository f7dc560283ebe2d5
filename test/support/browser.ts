import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A real Chromium that came with npm, so that the browser tests need nothing installed. */
export async function openBrowser(): Promise<Browser> {
  // Not its own arguments: they are meant for one page per process and switch web security off, which we want to test.
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--use-gl=angle", "--use-angle=swiftshader"];
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
}
