import type { Locator } from "@playwright/test";

/** What a way of working is asked to do; each does it by its own gestures and counts them. */
export interface Hand {
	/** Gestures by kind. */
	readonly count: Readonly<Record<string, number>>;
	newDesign(): Promise<void>;
	/** Shows the fields of the design as a whole. */
	chooseDesign(): Promise<void>;
	/** Shows the fields of a population, a region or a component. */
	choose(id: string): Promise<void>;
	/** A region of the catalogue, as the last column. */
	placeRegion(code: string): Promise<void>;
	/** A technology, in all regions that there are. */
	placeEverywhere(technology: string): Promise<void>;
	remove(region: string): Promise<void>;
	/** Another id for what is chosen. */
	callIt(id: string): Promise<void>;
	press(button: Locator): Promise<void>;
	/** Text in place of what a field holds. */
	type(field: Locator, text: string): Promise<void>;
	/** The same, and Enter. */
	write(field: Locator, text: string): Promise<void>;
	pick(field: Locator, choice: string): Promise<void>;
	/** Brings a field of the inspector into reach; it is found by these words, or stands under the heading. */
	reveal(field: Locator, where: { readonly words: string; readonly section: string | undefined }): Promise<void>;
	addPopulation(): Promise<void>;
	addFeature(): Promise<void>;
	newScenario(): Promise<void>;
	/** A failure of the region for so long, in a new scenario. */
	failRegion(region: string, lasts: string): Promise<void>;
	/** A cut between the last column and those before it, in the scenario that is shown. */
	cutOffLast(): Promise<void>;
}
