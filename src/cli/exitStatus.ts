/** What the process tells the shell. */
export const exitStatus = { fine: 0, findings: 1, unusable: 2 } as const;
