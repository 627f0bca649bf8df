import * as texts from "../../../../texts/simulation/conflictLab.ts";
import type { LabMoment, LabOutcome, LabWrite } from "./labPlay.ts";
import type { LabScript } from "./labScript.ts";
import { changeNoun, ownedChanges, spokenAnd } from "./labSentences.ts";
import { spokenNumber, spokenValue } from "./labValue.ts";

/** What a moment leaves, in figures and in a sentence. */
export function labOutcome(script: LabScript, moment: LabMoment): LabOutcome {
	const isOpen = moment.replicas.some(({ versions }) => versions.length > 1);
	const due = dueOf(script, moment);
	const offBy = offByOf(moment, due);
	const overdrawnBy = script.values === "balance" ? Math.max(0, -(lowestShown(moment) ?? 0)) : 0;
	const lost = moment.writes.filter(({ fate }) => fate === "lost");
	const sentences = [
		lost.length > 0 ? texts.writesAreLost(listed(script, lost), lost.length) : "",
		openText(moment, isOpen),
		setAsideText(script, moment),
		refusedText(script, moment),
		...keptTexts(script, { moment, lost: lost.length, isOpen }),
		overdrawnBy > 0 ? texts.theAccountIsOverdrawn(spokenNumber(overdrawnBy)) : "",
		offByText(script, offBy),
		disagreementText(moment, isOpen),
	].filter((sentence) => sentence !== "");
	const isBad = lost.length > 0 || overdrawnBy > 0 || (offBy ?? 0) !== 0;
	const isUnsettled = isOpen || moment.refusals.length > 0 || !moment.agreed;
	return {
		agreed: moment.agreed,
		isOpen,
		due,
		offBy,
		overdrawnBy,
		verdict: sentences.join(" "),
		tone: isBad ? "bad" : isUnsettled ? "attention" : "good",
	};
}

function listed({ values }: LabScript, writes: readonly LabWrite[]): string {
	return ownedChanges(values, writes);
}

/** Counter, balance: what start and accepted writes add up to. */
function dueOf({ values, start }: LabScript, { writes }: LabMoment): number | undefined {
	if ((values !== "balance" && values !== "counter") || typeof start !== "number") return undefined;
	return writes.reduce((sum, { change }) => sum + (change.op === "add" ? change.amount : 0), start);
}

/** Of numbers on which all agree: what is shown less what is due. */
function offByOf({ agreed, replicas }: LabMoment, due: number | undefined): number | undefined {
	const [version, other] = replicas[0]?.versions ?? [];
	if (!agreed || due === undefined || other !== undefined || typeof version?.value !== "number") return undefined;
	return version.value - due;
}

function lowestShown({ replicas }: LabMoment): number | undefined {
	const numbers = replicas.flatMap(({ versions }) => versions.map(({ value }) => value)).filter(isNumber);
	return numbers.length === 0 ? undefined : Math.min(...numbers);
}

function isNumber(value: unknown): value is number {
	return typeof value === "number";
}

function openText({ replicas }: LabMoment, isOpen: boolean): string {
	if (!isOpen) return "";
	const most = replicas.toSorted((a, b) => b.versions.length - a.versions.length)[0];
	const shown = (most?.versions ?? []).map(({ value }) => spokenValue(value));
	return texts.aPersonHasToChooseBetween(spokenAnd(shown));
}

function setAsideText(script: LabScript, { writes }: LabMoment): string {
	const aside = writes.filter(({ fate }) => fate === "set aside");
	return aside.length === 0 ? "" : texts.aPersonHasDecidedAgainst(listed(script, aside));
}

function refusedText({ values }: LabScript, { refusals }: LabMoment): string {
	if (refusals.length === 0) return "";
	const [first] = refusals;
	if (refusals.length > 1 || first === undefined) return texts.writesAreRefused(refusals.length);
	return texts.refusesChange(first.region, changeNoun(values, first.change));
}

function keptTexts(
	{ values }: LabScript,
	{ moment, lost, isOpen }: { readonly moment: LabMoment; readonly lost: number; readonly isOpen: boolean },
): readonly string[] {
	const isKept = lost === 0 && !isOpen && moment.writes.length > 0;
	if (!isKept || moment.writes.some(({ fate }) => fate === "set aside")) return [];
	const merged = moment.writes.filter(({ fate }) => fate === "merged").length;
	if (merged > 0) return [merged === 2 ? texts.bothWritesAreMerged : texts.allWritesAreMerged(merged)];
	return [
		values === "balance" && moment.refusals.length > 0 ? texts.nothingIsLostAndNothingOverdrawn : texts.nothingIsLost,
	];
}

function offByText({ values }: LabScript, offBy: number | undefined): string {
	if (offBy === undefined || offBy === 0) return "";
	const size = spokenNumber(Math.abs(offBy));
	if (values === "balance") return offBy > 0 ? texts.theBooksShowTooMuch(size) : texts.theBooksShowTooLittle(size);
	return offBy > 0 ? texts.theCountIsTooHigh(size) : texts.theCountIsTooLow(size);
}

function disagreementText({ agreed, onTheWay }: LabMoment, isOpen: boolean): string {
	if (agreed || isOpen) return "";
	return onTheWay.length > 0 ? texts.theSidesDontKnowAll : texts.theSidesGoOnDiffering;
}
