import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A real Chromium that came with npm, so that the browser tests need nothing installed. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true });
}
