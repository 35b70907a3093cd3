/** The keys in a page that tells of them, as the reader has them. */

async function writeKeys(): Promise<void> {
  for (const { name, shortcut } of await chrome.commands.getAll()) {
    if (!shortcut) continue;
    for (const key of document.querySelectorAll(`kbd[data-command="${name}"]`)) key.textContent = shortcut;
  }
}

void writeKeys();
