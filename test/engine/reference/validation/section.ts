/** A chapter of the validation: what was compared, and a table of it. */
export interface Section {
	readonly title: string;
	readonly intro: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export function sectionText({ title, intro, columns, rows }: Section): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const table = [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
	return `## ${title}\n\n${intro}\n\n${table.join("\n")}\n`;
}

/** How far `ours` is from `theirs`: `+1.3 %`. */
export function difference(ours: number, theirs: number): string {
	const percent = (ours / theirs - 1) * 100;
	if (Math.abs(percent) < 0.05) return "0 %";
	return `${percent >= 0 ? "+" : "−"}${Math.abs(percent).toFixed(1)} %`;
}
