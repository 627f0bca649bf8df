export const errors = "Errors";
export const warnings = "Warnings";
export const worthKnowing = "Worth knowing";
export const checkingTheDesign = "Checking the design…";
export const nothingToSayEveryObjective = "Nothing to say: every objective is met, and every rule holds.";
export const problemsOfTheYaml = "Problems of the YAML";
export const inTheYaml = (count: number): string => `In the YAML ${count}`;
export const line = (line: number): string => `Line ${line}`;
export const didYouMean = (suggestion: string): string => ` Did you mean ${suggestion}?`;

export const theDesign = "The design";
export const ruleOf = (rule: string, subject: string): string => `${subject}, ${rule}`;
export const lineLine = (line: number): string => `line ${line}`;

export const mendTheYaml = (label: string): string => `Mend the YAML: ${label}`;
