/** A page of the extension's own, which hears what the content scripts say to the worker. */

/**
 * Opens it, and gives
 *   page      its puppeteer page
 *   heard()   what was said since it was opened, or since the last forget(): { type, url, address }, where url is the
 *             sender's and address what the message says of one
 *   forget()  forgets that
 */
export async function openEar(launched) {
  const page = await launched.open("popup.html");
  await page.evaluate(() => {
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener(({ type, address }, { url }) => void globalThis.heard.push({ type, url, address }));
  });
  return {
    page,
    heard: () => page.evaluate(() => globalThis.heard),
    forget: () => page.evaluate(() => void (globalThis.heard = [])),
  };
}
