/**
 * Reads a file of HTML for the settings page, as content scripts read pages. The file becomes a document that is shown
 * nowhere: nothing in it runs, and nothing that it names is loaded. The policy of the extension's pages lets the request
 * reach the extension itself and such files, nothing else.
 */
import { takeSnapshot } from "./content/snapshot";
import type { Page } from "./report";

/** The file as a page without an address; rejects where it cannot be read or is too large. */
async function readPageFile(file: Blob): Promise<Page> {
  const address = URL.createObjectURL(file.slice(0, file.size, "text/html"));
  try {
    const snapshot = await takeSnapshot(await documentAt(address), new AbortController().signal);
    if (!snapshot || snapshot.tooLarge) throw new Error("too large");
    return { ...snapshot.page, url: "" };
  } finally {
    URL.revokeObjectURL(address);
  }
}

function documentAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => (request.responseXML?.body ? resolve(request.responseXML) : reject(new Error("no document")));
    request.onerror = () => reject(new Error("not readable"));
    request.open("GET", address);
    request.send();
  });
}

Object.assign(globalThis, { readPageFile });
