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
	/** Name of the figure in the message. */
	readonly figure?: string;
}

export interface Rule {
	/** Stable, kebab-case. */
	readonly id: string;
	readonly find: (reviewed: Reviewed) => readonly Draft[];
}
