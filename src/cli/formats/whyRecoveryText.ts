import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { localNumber } from "../../engine/model/numbers/localNumber.ts";
import type {
	Agreement,
	RecoveryBreakdown,
	RecoveryStage,
	SameTimeStage,
	Shortening,
	StageSource,
	WhyRecovery,
} from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/commandLine/reports.ts";

/** Why a run takes so long to recover: its stages with where each comes from. */
export function whyRecoveryText(why: WhyRecovery): string {
	const { played, feature, operation } = why;
	const whose = feature === undefined ? "" : texts.operationSOfFeature(operation, feature);
	const title =
		played.recoverSeconds === null ? texts.whyNever : texts.whyRecoverSeconds(spoken(played.recoverSeconds));
	return [
		texts.fromTheFaultUntil99(title, whose),
		...stageLines(played),
		...(played.missing === undefined ? [] : [texts.onlyWithTheRepair(played.missing.text)]),
		...objectiveLines(why),
		texts.overAllPhasesOfTheChecks(rangeText(why)),
		...(why.agreement === undefined ? [] : [agreementLine(why.agreement)]),
		...part(texts.atTheSameTime, played.sameTime.map(sameTimeLine)),
		...part(
			texts.whatWouldShortenIt,
			why.shorter.map((one) => shorterLine(why, one)),
		),
	].join("\n");
}

/** `0 s` and `1.5 s`; never. */
function spoken(seconds: number | null): string {
	if (seconds === null) return "never";
	return seconds === 0 ? "0 s" : formatSeconds(seconds);
}

function rangeText({ bestSeconds, worstSeconds }: WhyRecovery): string {
	return bestSeconds === worstSeconds
		? texts.theSame
		: texts.bestSecondsToWorstSeconds(spoken(bestSeconds), spoken(worstSeconds));
}

function part(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ["", title, ...lines];
}

function stageLines({ stages, recoverSeconds }: RecoveryBreakdown): readonly string[] {
	const lines = stages.map(stageLine);
	return recoverSeconds === null ? lines : [...lines, texts.allAreBack(spoken(recoverSeconds).padStart(13))];
}

function stageLine({ startSeconds, seconds, label, source }: RecoveryStage): string {
	const times = `  ${spoken(startSeconds).padStart(13)}  ${(seconds === 0 ? "" : spoken(seconds)).padStart(13)}`;
	return `${times}  ${label}${origin(source)}`;
}

/** The value, the field, and where that is written or comes from. */
function origin(source: StageSource | undefined): string {
	if (source === undefined) return "";
	const { path, line, value, unit, catalogue } = source;
	const shown = unit === "" ? String(value) : `${localNumber(Number(Number(value).toPrecision(6)))} ${unit}`;
	const from =
		line === null
			? catalogue === undefined
				? "default"
				: `${catalogue.source}, ${catalogue.asOf}${catalogue.estimated ? ", estimate" : ""}`
			: texts.lineText(line);
	return `  [${path}: ${shown}, ${from}]`;
}

function objectiveLines({ played, objectiveSeconds }: WhyRecovery): readonly string[] {
	if (objectiveSeconds === null) return [];
	const over = (played.recoverSeconds ?? Number.POSITIVE_INFINITY) - objectiveSeconds;
	const judged = over <= 0 ? "met" : `missed${Number.isFinite(over) ? texts.byOver(spoken(over)) : ""}`;
	return [texts.objectiveJudged(spoken(objectiveSeconds), judged)];
}

function agreementLine({ rtoSeconds, feature, operation, text }: Agreement): string {
	const rto = rtoSeconds === null ? texts.onReturn : spoken(rtoSeconds);
	return texts.theAnalysisSays({ rto, operation, feature, text });
}

const reasons: Readonly<Record<SameTimeStage["reason"], string>> = {
	earlier: texts.earlier,
	slower: texts.slower,
	room: texts.roomIsAnotherMatter,
};

function sameTimeLine({ label, endSeconds, reason, source }: SameTimeStage): string {
	return `  ${spoken(endSeconds).padStart(13)}  ${label}, ${reasons[reason]}${origin(source)}`;
}

function shorterLine({ worstSeconds }: WhyRecovery, { label, detail, recoverSeconds, worstSeconds: then }: Shortening) {
	const atWorst = then === worstSeconds ? "" : texts.atWorstThen(spoken(then));
	return `  ${spoken(recoverSeconds).padStart(13)}  ${label} (${detail})${atWorst}`;
}
