/** A state of a design to go back to. */
export interface KeptVersion {
	readonly designId: string;
	/** The design's own name then. */
	readonly title: string;
	/** Of its file. */
	readonly fileName: string;
	/** It is what its file held. */
	readonly saved: boolean;
	/** Milliseconds since 1970. */
	readonly atMs: number;
	readonly text: string;
	/** Given by the user: such a version is never thinned out. */
	readonly label?: string;
}

/** In the order of time within a design. */
export function versionKey({ designId, atMs }: Pick<KeptVersion, "designId" | "atMs">): string {
	return `${designId} ${String(atMs).padStart(15, "0")}`;
}
