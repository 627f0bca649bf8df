/** As it stands on the key. */
export const ctrl = "Ctrl";
export const esc = "Esc";
