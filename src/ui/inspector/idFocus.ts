import { askedFocus } from "../shell/askedFocus.ts";

/** Brings the focus to the id of what is chosen. */
export const idFocus = askedFocus();
