import type { Design, Id, Path } from "../../model/design.ts";
import type { Figures, FindingFix, Severity } from "../../model/figures.ts";

/** A design with its figures, as the rules see it. */
export interface Reviewed {
	readonly design: Design;
	readonly figures: Omit<Figures, "findings">;
}

/** A finding before its place in the file is looked up. */
export interface Draft {
	readonly severity: Severity;
	readonly subject: Id | null;
	readonly path: Path;
	readonly message: string;
	readonly fix?: FindingFix;
}

export interface Rule {
	/** Stable, kebab-case. */
	readonly id: string;
	/** One line, for whoever meets the rule for the first time. */
	readonly description: string;
	readonly find: (reviewed: Reviewed) => readonly Draft[];
}
