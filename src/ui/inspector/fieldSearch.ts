import { askedFocus } from "../shell/askedFocus.ts";

/** Brings the focus into the inspector's search for a field. */
export const fieldSearch = askedFocus();
