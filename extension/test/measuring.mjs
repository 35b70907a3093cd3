/** The measuring data, which is kept beside the project and not in it; its files need not be there. */
export const measuring = (path) => new URL(`../../../shared/${path}`, import.meta.url);
