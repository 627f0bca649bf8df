export const workingItOut = "Working it out…";

export const inspector = "Inspector";
