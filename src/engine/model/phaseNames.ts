import * as texts from "../../texts/model/names.ts";
import type { PhaseKind } from "./run.ts";

export const phaseNames: Readonly<Record<PhaseKind, string>> = {
	normal: texts.normal,
	unnoticed: texts.unnoticed,
	withdrawing: texts.withdrawing,
	"running-without": texts.runningWithout,
	healed: texts.healed,
	reconciling: texts.reconciling,
};
