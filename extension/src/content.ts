/** The content script: a visit begins when the page can be read; what is no web page only says so. */
import { tellOfFile } from "./content/file";
import { Visit } from "./content/visit";

// A page that is being prerendered may never be seen, and has no tab that could be asked for.
if ("prerendering" in document && document.prerendering) {
  document.addEventListener("prerenderingchange", () => new Visit(), { once: true });
} else if (document.contentType === "text/html" || document.contentType === "application/xhtml+xml") {
  new Visit();
} else {
  tellOfFile(document.contentType);
}
