/** What the options page shows and does. */
import type { OptionsState, Refusal } from "../messages";
import type { Settings } from "../settings";
import { chooseAll, isOnEverywhere } from "./choices";
import { recheckAll } from "./choosing";
import { countPages, eraseData, exportData, forgetSite, importData, sites } from "./data";
import { allHidden, forgetHidden } from "./hidden";
import { keepSettings, settings } from "./settings";

export async function optionsState(): Promise<OptionsState> {
  return {
    settings: await settings(),
    on: await isOnEverywhere(),
    sites: await sites(),
    pages: await countPages(),
    hidden: await allHidden(),
    version: chrome.runtime.getManifest().version,
  };
}

export const optionsSet = (next: Settings): Promise<OptionsState | Refusal> => change(() => keepSettings(next));
export const optionsOn = (on: boolean): Promise<OptionsState | Refusal> => change(() => chooseAll(on));
export const optionsForget = (host: string): Promise<OptionsState | Refusal> => change(() => forgetSite(host));
export const optionsUnhide = (index: number): Promise<OptionsState | Refusal> => change(() => forgetHidden(index));
export const optionsErase = (): Promise<OptionsState | Refusal> => change(eraseData);

export async function optionsExport(): Promise<{ file: string }> {
  return { file: await exportData() };
}

export async function optionsImport(file: string): Promise<OptionsState | Refusal> {
  let isFile = true;
  const state = await change(async () => {
    isFile = await importData(file);
  });
  return isFile ? state : { error: "bad-file" };
}

/** Does it, and tells every page. */
async function change(run: () => Promise<void>): Promise<OptionsState | Refusal> {
  try {
    await run();
  } catch (error) {
    console.error("options", error);
    return { error: "storage" };
  }
  await recheckAll();
  return optionsState();
}
