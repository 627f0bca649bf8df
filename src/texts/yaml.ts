import { plural } from "./plural.ts";

export const yaml = "YAML";
export const goToASection = "Go to a section";
export const sections = "Sections";
export const foldTheSections = "Fold the sections";
export const unfoldEverything = "Unfold everything";
export const findInTheYaml = "Find in the YAML";
export const wrongProblems = (wrong: number): string => plural(wrong, { one: "1 problem", other: `${wrong} problems` });
export const next = "Next";
export const ctrlSpaceCompletesCtrlMendsF12 = "Ctrl+Space completes · Ctrl+. mends · F12 goes to an id";

export const designAsYaml = "Design as YAML";

export const editTheYaml = "Edit the YAML";

export const quickFixes = "Quick fixes";
export const nothingCanBeGuessedHere = (message: string): string => `${message} Nothing can be guessed here.`;

export const typingStretch = (stretch: number): string => `typing ${stretch}`;

export const expected = (expected: string): string => ` Expected ${expected}.`;

export const writtenAs = "Written as";
export const defaultIt = "Default";
export const holds = "Holds";
