import * as texts from "../../../texts/review/why.ts";
import { figureName } from "../../model/figureName.ts";
import type { Explained, RecoveryFigure, Term } from "../../model/figures.ts";
import type { Asked, Finder, Found } from "./finder.ts";
import { objectiveOf } from "./objectiveOf.ts";

/** `<region>/<feature>/<operation>/rto`, `…/rpo`, `…/wayInSeconds`, `…/dataSeconds`, `…/writesLost`, objectives. */
export const recoveryWhy: Finder = (asked, [region, feature, operation, key = ""]) => {
	const found = asked.figures.recovery.find(
		(each) => each.region === region && each.feature === feature && each.operation === operation,
	);
	if (found === undefined) return undefined;
	const [way, data, point] = found.terms;
	const of = (value: number | null, terms: readonly (Term | undefined)[]): Found => ({
		value,
		unit: "s",
		terms: terms.filter((term) => term !== undefined),
	});
	switch (key) {
		case "rto":
		case "rtoSeconds":
			return of(found.rtoSeconds, [{ label: texts.theLongerOfTwo, value: null }, way, data]);
		case "rpo":
		case "rpoSeconds":
			return of(found.rpoSeconds, [point]);
		case "wayInSeconds":
			return of(found.wayInSeconds, [way]);
		case "dataSeconds":
			return of(found.dataSeconds, [data]);
		case "writesLost":
			return writesLost(asked, found);
		default:
			return objective(found, key);
	}
};

function objective(found: Explained<RecoveryFigure>, key: string): Found | undefined {
	if (key !== "objectiveRtoSeconds" && key !== "objectiveRpoSeconds") return undefined;
	const name = key === "objectiveRtoSeconds" ? "rto" : "rpo";
	return objectiveOf({ id: found.feature }, { key: name, value: found[key], unit: "s" });
}

/** Only a promoted single leader lacks them; elsewhere they are late. */
function writesLost({ design }: Asked, found: Explained<RecoveryFigure>): Found {
	const feature = design.features.get(found.feature);
	const store = feature === undefined ? undefined : design.data.get(feature.store);
	const point: Term = {
		label: texts.recoveryPoint,
		value: found.rpoSeconds,
		unit: "s",
		figure: figureName.recovery(found, "rpo"),
	};
	const pattern: Term = { label: texts.pattern, value: store?.pattern ?? null, path: `data.${store?.id}.pattern` };
	const terms: readonly Term[] =
		store?.pattern === "single-leader"
			? [
					{
						label: texts.writesASecondAtPeak,
						value: feature?.writesPerSecond ?? 0,
						unit: "/s",
						path: `features.${found.feature}.writesPerSecond`,
					},
					point,
					pattern,
				]
			: [{ label: texts.theyAreLate, value: null }, pattern, point];
	return { value: found.writesLost, unit: "writes", terms };
}
