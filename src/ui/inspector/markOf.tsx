import type { ReactNode } from "react";
import { consistencies } from "../../engine/model/vocabulary.ts";
import { ConsistencyLetter } from "../shell/ConsistencyLetter.tsx";

/** The letter of a consistency, for a row that chooses one. */
export function markOf(value: string): ReactNode {
	const consistency = consistencies.find((each) => each === value);
	return consistency === undefined ? null : <ConsistencyLetter consistency={consistency} />;
}
