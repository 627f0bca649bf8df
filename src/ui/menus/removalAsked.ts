import type { RemovalPlan } from "../../engine/format/planRemoval.ts";

let plan: RemovalPlan | undefined;

/** The removal that the dialog asks about. */
export const removalAsked = {
	get: (): RemovalPlan | undefined => plan,
	set: (next: RemovalPlan): void => {
		plan = next;
	},
};
