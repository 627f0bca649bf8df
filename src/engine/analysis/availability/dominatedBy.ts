import type { Design } from "../../model/design.ts";
import type { AvailabilityModel } from "./availabilityModel.ts";
import { availabilityParts, commonCauseSubject } from "./availabilityParts.ts";

/** Shares below this are rounding. */
const noticeable = 1e-9;

/**
 * What an unavailability comes from, largest first: the share of it that would go if one subject
 * never failed. The shares need not add up to 1: two causes that are only bad together count twice.
 */
export function dominatedBy(
	design: Design,
	model: AvailabilityModel,
): readonly { readonly subject: string; readonly share: number }[] {
	const unavailability = 1 - availabilityParts(design, model).availability;
	if (unavailability <= 0) return [];
	return subjects(design, model)
		.map((subject) => {
			const without = 1 - availabilityParts(design, model, subject).availability;
			return { subject, share: (unavailability - without) / unavailability };
		})
		.filter(({ share }) => share > noticeable)
		.sort((a, b) => b.share - a.share);
}

function subjects(design: Design, model: AvailabilityModel): readonly string[] {
	const components = new Set<string>();
	for (const region of model.regions) for (const { id } of region.components) components.add(id);
	return [
		...design.routing.keys(),
		...design.regions.keys(),
		...components,
		model.requests.store.id,
		commonCauseSubject,
	];
}
