// Starts the program of the extension's pages; it finds out by itself which page this is.
"use strict";

(async () => {
  const go = new Go();
  const { instance } = await WebAssembly.instantiateStreaming(fetch("pages.wasm"), go.importObject);
  await go.run(instance);
})();
