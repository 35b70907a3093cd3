/** The border of the page's side: asking the worker, and noticing that the extension is gone. */
import { accept, isRefusal, type MessageFrom, REFUSED } from "../messages";

/** Whether the extension that this script belongs to is still there; it is not after an update or a reload. */
export function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The worker's answer, or null where it refuses, fails or is gone. */
export async function ask<A>(message: MessageFrom<"content">): Promise<A | null> {
  try {
    const answer: unknown = await chrome.runtime.sendMessage(message);
    return answer == null || isRefusal(answer) ? null : (answer as A);
  } catch {
    return null;
  }
}

/** Answers the worker's messages until the signal. */
export function listen(handle: (message: MessageFrom<"worker">) => unknown, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: chrome.runtime.MessageSender, reply: (answer: unknown) => void): boolean => {
    // The welcome page also hears what other parts say to the worker; that is not for this one to answer.
    const isWorker = sender.id === chrome.runtime.id && !sender.tab;
    const message = isWorker && accept("worker", raw);
    if (!message) return false;
    const answer = handle(message) ?? REFUSED;
    if (!(answer instanceof Promise)) reply(answer);
    else void answer.catch(() => REFUSED).then(reply);
    return answer instanceof Promise; // the answer comes later
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    if (isAlive()) chrome.runtime.onMessage.removeListener(listener);
  });
}
