import * as texts from "../../../texts/review/why.ts";
import { figureName } from "../../model/figureName.ts";
import type { AvailabilityFigure, Explained, Term } from "../../model/figures.ts";
import type { Asked, Finder, Found } from "./finder.ts";
import { objectiveOf } from "./objectiveOf.ts";

const minutesPerYear = 8_760 * 60;

/** `<feature>/<operation>`, `…/downtimeMinutesPerYear`, `…/dominatedBy/<subject>`, `…/objective`. */
export const availabilityWhy: Finder = (asked, [feature, operation, key = "availability", ...rest]) => {
	const found = asked.figures.availability.find((each) => each.feature === feature && each.operation === operation);
	if (found === undefined) return undefined;
	switch (key) {
		case "availability":
			return { value: found.availability, unit: "share", terms: found.terms };
		case "downtimeMinutesPerYear":
			return {
				value: found.downtimeMinutesPerYear,
				unit: "min/year",
				terms: [unavailabilityTerm(found), { label: texts.timesMinutesOfAYear, value: minutesPerYear }],
			};
		case "dominatedBy":
			return subjectOf(asked, found, rest.join("/"));
		case "objective":
			return objectiveOf({ id: found.feature }, { key: "availability", value: found.objective, unit: "share" });
		default:
			return undefined;
	}
};

function unavailabilityTerm(found: Explained<AvailabilityFigure>): Term {
	return {
		label: texts.unavailability1TheAvailability,
		value: 1 - found.availability,
		unit: "share",
		figure: figureName.availability(found),
	};
}

function subjectOf({ design }: Asked, found: Explained<AvailabilityFigure>, subject: string): Found | undefined {
	const share = found.dominatedBy.find((each) => each.subject === subject)?.share;
	if (share === undefined) return undefined;
	const unavailability = 1 - found.availability;
	const section = (["routing", "regions", "balancing", "application", "data"] as const).find((each) =>
		design[each].has(subject),
	);
	const path = section === undefined ? "failover.commonCause" : `${section}.${subject}.availability`;
	const without = unavailability * (1 - share);
	return {
		value: share,
		unit: "share",
		terms: [
			unavailabilityTerm(found),
			{ label: texts.unavailabilityIfNeverFailed(subject), value: without, unit: "share", path },
			{ label: texts.theShare, value: share, unit: "share" },
		],
	};
}
