/** Papers that a note or frame can have. */
export const noteColours = ["yellow", "blue", "green", "red", "violet", "grey"] as const;
