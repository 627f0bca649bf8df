import type { LabMoment, LabPlay, WriteFate } from "../../engine/simulation/merge/lab/labPlay.ts";
import { spokenValue } from "../../engine/simulation/merge/lab/labValue.ts";

/** What a played script has come to, as it stands in a row. */
export interface ScriptEnd {
	readonly shown: string;
	readonly merged: number;
	readonly lost: number;
	readonly refused: number;
	readonly questions: number;
}

export function endOf({ moments }: LabPlay): ScriptEnd {
	const last = moments.at(-1) ?? moments[0];
	const count = (fate: WriteFate): number => last.writes.filter((write) => write.fate === fate).length;
	return {
		shown: shownText(last),
		merged: count("merged"),
		lost: count("lost"),
		refused: last.refusals.length,
		questions: last.questions,
	};
}

/** What all show, or what each does. */
function shownText({ replicas }: LabMoment): string {
	const texts = replicas.map(({ region, versions }) => ({
		region,
		text: versions.map(({ value }) => spokenValue(value)).join(" or "),
	}));
	const [first] = texts;
	if (first === undefined || texts.every(({ text }) => text === first.text)) return first?.text ?? "";
	return texts.map(({ region, text }) => `${region} ${text}`).join("; ");
}
