import { askedFocus } from "../shell/askedFocus.ts";

/** Brings the focus into the palette's search field, from anywhere on the page. */
export const paletteSearch = askedFocus();
