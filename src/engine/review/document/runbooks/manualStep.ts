/** Something for people to do. */
export interface ManualStep {
	/** Of the run: from when on. */
	readonly atSeconds: number;
	/** In a few words. */
	readonly label: string;
	/** Why and how, with the figures. */
	readonly text: string;
}
