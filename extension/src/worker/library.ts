/**
 * The official texts that the reader keeps, in the browser's database. What changes them is one transaction: it is done
 * whole or, where the browser ends in the middle of it, not at all. The library has a version, another one after every
 * change, by which the core and the pages notice that it is not what they know.
 */
import { type Kept, MAX_LIBRARY, type OfficialText } from "../official";
import { digestOf } from "./digest";

const NAME = "official-texts";
/** What each version of the database adds to the one before. One that was shipped stays as it is. */
const STEPS: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore("kept", { keyPath: "id" }); // Kept
    database.createObjectStore("texts"); // an OfficialText in JSON, by id: the core takes it as it is
    database.createObjectStore("state"); // under "version" the version of the library
  },
];
const STORES = ["kept", "texts", "state"];
/** Of a digest; so many are never the same by chance. */
const ID_DIGITS = 24;

/** More would be kept than the core can hold. */
export class Full extends Error {}

/** All that is kept: each text in JSON, and the version of the library that they are. */
export interface Texts {
  readonly version: string;
  readonly texts: readonly string[];
}

export class Library {
  #database: Promise<IDBDatabase> | null = null;
  #version: string | null = null; // null: not looked at yet

  /** The version of what is kept; empty where that is nothing. Rejects, as all here, when the database does. */
  async version(): Promise<string> {
    return (this.#version ??= await this.#do("readonly", versionIn));
  }

  async all(): Promise<Texts> {
    return this.#do("readonly", async (stores) => ({
      version: await versionIn(stores),
      texts: (await result(stores("texts").getAll())) as string[],
    }));
  }

  async list(): Promise<Kept[]> {
    const kept = (await this.#do("readonly", (stores) => result(stores("kept").getAll()))) as Kept[];
    return kept.sort((a, b) => a.title.localeCompare(b.title) || a.language.localeCompare(b.language));
  }

  async text(id: string): Promise<OfficialText | null> {
    const json = (await this.#do("readonly", (stores) => result(stores("texts").get(id)))) as string | undefined;
    return json === undefined ? null : (JSON.parse(json) as OfficialText);
  }

  /** Keeps texts; one of the same agreement, title, language and source is put in place of the former. */
  async keep(texts: readonly OfficialText[]): Promise<void> {
    const entries = await Promise.all(texts.map(entryOf));
    await this.#change(async (stores) => {
      for (const { kept, json } of entries) {
        stores("kept").put(kept);
        stores("texts").put(json, kept.id);
      }
      const all = (await result(stores("kept").getAll())) as Kept[];
      if (all.reduce((sum, { size }) => sum + size, 0) > MAX_LIBRARY) throw new Full();
    });
  }

  async remove(id: string): Promise<void> {
    await this.#change(async (stores) => {
      stores("kept").delete(id);
      await result(stores("texts").delete(id));
    });
  }

  async erase(): Promise<void> {
    await this.#change(async (stores) => {
      stores("kept").clear();
      await result(stores("texts").clear());
    });
  }

  async #change(run: (stores: Stores) => Promise<void>): Promise<void> {
    this.#version = await this.#do("readwrite", async (stores) => {
      await run(stores);
      const version = (await result(stores("kept").count())) > 0 ? crypto.randomUUID() : "";
      await result(stores("state").put(version, "version"));
      return version;
    });
  }

  /** Runs in a transaction, and is done when that is. Whatever it rejects with, nothing was changed then. */
  async #do<T>(mode: IDBTransactionMode, run: (stores: Stores) => Promise<T>): Promise<T> {
    const database = await (this.#database ??= this.#open());
    const transaction = database.transaction(STORES, mode, { durability: "strict" });
    const ended = end(transaction);
    ended.catch(() => {}); // told below, unless run fails first
    try {
      const value = await run((name) => transaction.objectStore(name));
      await ended;
      return value;
    } catch (error) {
      abort(transaction);
      throw transaction.error ?? error;
    }
  }

  async #open(): Promise<IDBDatabase> {
    const forget = (): void => void (this.#database = null);
    try {
      const request = indexedDB.open(NAME, STEPS.length);
      request.onupgradeneeded = ({ oldVersion }) => STEPS.slice(oldVersion).forEach((step) => step(request.result));
      const database = await result(request);
      database.onclose = forget;
      database.onversionchange = () => {
        database.close(); // an instance of a newer version waits for it
        forget();
      };
      return database;
    } catch (error) {
      forget();
      throw error;
    }
  }
}

type Stores = (name: string) => IDBObjectStore;

async function versionIn(stores: Stores): Promise<string> {
  return ((await result(stores("state").get("version"))) as string | undefined) ?? "";
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function end(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended already
  }
}

async function entryOf(text: OfficialText): Promise<{ kept: Kept; json: string }> {
  const { agreement = "", title = "", language = "", source = "", licence = "", date = "", parts } = text;
  const id = await idOf([agreement, title, language, source]);
  const json = JSON.stringify({ ...text, id });
  const articles = parts.filter(({ kind, number, within }) => number && !within && kind !== "annex").length;
  return { kept: { id, agreement, title, language, source, licence, date, articles, size: new TextEncoder().encode(json).length }, json };
}

/** The same for the same text, so that keeping it again keeps it once. */
async function idOf(said: readonly string[]): Promise<string> {
  return (await digestOf(JSON.stringify(said))).slice(0, ID_DIGITS);
}
