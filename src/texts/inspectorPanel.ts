export const workingItOut = "Working it out…";
