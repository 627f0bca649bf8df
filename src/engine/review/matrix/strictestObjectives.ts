import type { Design, Objectives } from "../../model/design.ts";
import type { ObjectiveName } from "./failure.ts";

/** In the unit of the matrix' columns: a share, seconds, milliseconds for reads and writes. null where no feature has one. */
export type StrictestObjectives = Readonly<Record<ObjectiveName, number | null>>;

/** An objective of a feature in the unit of its column; undefined without one. */
export function objectiveOf(objectives: Objectives, asked: ObjectiveName): number | undefined {
	switch (asked) {
		case "availability":
			return objectives.availability;
		case "rto":
			return inSeconds(objectives.rtoMs);
		case "rpo":
			return inSeconds(objectives.rpoMs);
		case "staleness":
			return inSeconds(objectives.stalenessMs);
		case "read":
			return objectives.readP99Ms;
		case "write":
			return objectives.writeP99Ms;
	}
}

function inSeconds(ms: number | undefined): number | undefined {
	return ms === undefined ? undefined : ms / 1000;
}

/** What stands beneath each column's head: the strictest of all features. */
export function strictestObjectives(design: Design): StrictestObjectives {
	const strictest = (asked: ObjectiveName): number | null => {
		const all = [...design.features.values()].flatMap(({ objectives }) => objectiveOf(objectives, asked) ?? []);
		if (all.length === 0) return null;
		return asked === "availability" ? Math.max(...all) : Math.min(...all);
	};
	return {
		availability: strictest("availability"),
		rto: strictest("rto"),
		rpo: strictest("rpo"),
		staleness: strictest("staleness"),
		read: strictest("read"),
		write: strictest("write"),
	};
}
