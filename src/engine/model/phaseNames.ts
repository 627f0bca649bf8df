import type { PhaseKind } from "./run.ts";

export const phaseNames: Readonly<Record<PhaseKind, string>> = {
	normal: "Normal",
	unnoticed: "Unnoticed",
	withdrawing: "Withdrawing",
	"running-without": "Running without",
	healed: "Healed",
	reconciling: "Reconciling",
};
