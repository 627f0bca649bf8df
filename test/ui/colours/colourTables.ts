import { ciede2000, labOf } from "./ciede2000.ts";
import { contrast, lightOf } from "./colour.ts";
import { allVisions, seenWith, type Vision } from "./colourVision.ts";
import { free, type Pairing, readPairings, type StateSet, seenPairings, stateSets } from "./pairings.ts";
import { colourOf, type Theme, themes } from "./tokens.ts";

interface ContrastRow {
	readonly theme: Theme;
	readonly colour: string;
	readonly ground: string;
	readonly ratio: number;
}

/** The contrast of every pair in both themes. */
export function contrastRows(pairings: readonly Pairing[]): readonly ContrastRow[] {
	return themes.flatMap((theme) =>
		pairings.flatMap(({ colours, on }) =>
			colours.flatMap((colour) =>
				on.map((ground) => {
					const ratio = contrast(lightOf(colourOf(theme, colour)), lightOf(colourOf(theme, ground)));
					return { theme, colour, ground, ratio };
				}),
			),
		),
	);
}

interface StateRow {
	readonly theme: Theme;
	readonly vision: Vision;
	readonly what: string;
	/** CIEDE2000 of the two that look most alike. */
	readonly difference: number;
	readonly least: number;
}

/** How far apart the states of each set are, to each kind of eyes, in both themes. */
export function stateRows(): readonly StateRow[] {
	return themes.flatMap((theme) =>
		stateSets.flatMap((set) =>
			allVisions.map((vision) => ({
				theme,
				vision,
				what: set.what,
				difference: leastDifference(set, { theme, vision }),
				least: set.least,
			})),
		),
	);
}

function leastDifference(
	{ colours }: StateSet,
	{ theme, vision }: { readonly theme: Theme; readonly vision: Vision },
): number {
	const seen = colours.map((name) => labOf(seenWith(vision, lightOf(colourOf(theme, name)))));
	const differences = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => ciede2000(one, other)));
	return Math.min(...differences);
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function contrastTable(head: string, pairings: readonly Pairing[]): readonly string[] {
	const lines: string[] = [row([head, "colours", "on", "light", "dark"]), row(["---", "---", "---", "--:", "--:"])];
	for (const pairing of pairings) {
		const least = (theme: Theme): string => {
			const rows = contrastRows([pairing]).filter((each) => each.theme === theme);
			return Math.min(...rows.map(({ ratio }) => ratio)).toFixed(2);
		};
		lines.push(row([pairing.what, pairing.colours.join(", "), pairing.on.join(", "), least("light"), least("dark")]));
	}
	return lines;
}

function stateTable(): readonly string[] {
	const rows = stateRows();
	const least = (set: StateSet, vision: Vision): string =>
		themes
			.map((theme) => rows.find((each) => each.what === set.what && each.vision === vision && each.theme === theme))
			.map((found) => (found?.difference ?? 0).toFixed(1))
			.join(" / ");
	return [
		row(["States", ...allVisions, "told apart by"]),
		row(["---", ...allVisions.map(() => "--:"), "---"]),
		...stateSets.map((set) => row([set.what, ...allVisions.map((vision) => least(set, vision)), set.marks])),
	];
}

/** What docs/colours.md says. */
export function colourTables(): string {
	return [
		"# Contrast of the colours",
		"",
		"Computed from [src/ui/tokens.css](../src/ui/tokens.css), whose colours the exports have too, by",
		"`npx vitest run test/ui/colours -u`; `npm test` fails where this page or a limit isn't kept. Ratios are WCAG 2.2's, the",
		"least of each row.",
		"",
		...contrastTable("What is read: 4.5 at least", readPairings),
		"",
		...contrastTable("What must be made out: 3 at least", seenPairings),
		"",
		"Nothing is asked of these, for a reason:",
		"",
		...Object.entries(free).map(([name, reason]) => `- \`${name}\`: ${reason}`),
		"",
		"## Without one kind of cones",
		"",
		"The least CIEDE2000 between two states of a set, light / dark, as seen by everyone and with protanopia, deuteranopia and",
		"tritanopia (Machado, Oliveira & Fernandes 2009, severity 1.0). Outcomes, consistencies, series and lines differ by 10 at",
		"least; the others don't rest on colour at all, and all of them have marks beside it.",
		"",
		...stateTable(),
		"",
	].join("\n");
}
