import { openStore } from "./openStore.ts";

/** What each tab has open, and the recent designs. */
export const pageStore = openStore("keyval-store", "keyval");
