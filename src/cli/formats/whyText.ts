import type { Design } from "../../engine/model/design.ts";
import type { Term } from "../../engine/model/figures.ts";
import { localNumber } from "../../engine/model/numbers/localNumber.ts";
import type { ExplainedFigure } from "../../engine/review/termsOf.ts";
import * as texts from "../../texts/commandLine/reports.ts";

/** A figure and its terms as an indented tree, each with where it comes from. */
export function whyText(design: Design, { figure, value, unit, terms }: ExplainedFigure): string {
	return [`${figure} = ${shown(value, unit)}`, ...terms.flatMap((term) => termLines(design, term, 1))].join("\n");
}

function termLines(design: Design, term: Term, depth: number): readonly string[] {
	const value = term.value === null && term.terms === undefined ? "" : `: ${shown(term.value, term.unit)}`;
	const origin = originOf(design, term);
	return [
		`${"  ".repeat(depth)}${term.label}${value}${origin === "" ? "" : `  [${origin}]`}`,
		...(term.terms ?? []).flatMap((inner) => termLines(design, inner, depth + 1)),
	];
}

/** The design's line, the catalogue's dated source, "default", and the figure that it is, as far as it has them. */
function originOf(design: Design, { path, source, figure, terms }: Term): string {
	const position = path === undefined ? undefined : design.written.get(path);
	const catalogue = source ?? (path === undefined ? undefined : design.catalogued.get(path));
	const origins = [
		...(position === undefined ? [] : [texts.pathLine(path, position.line)]),
		...(catalogue === undefined
			? []
			: [`${catalogue.source}, ${catalogue.asOf}${catalogue.estimated ? ", estimate" : ""}`]),
		...(path !== undefined && position === undefined && catalogue === undefined ? [texts.pathDefault(path)] : []),
		...(figure !== undefined && terms === undefined ? [`--why ${figure}`] : []),
	];
	return origins.join("; ");
}

/** What has no value has no unit either. */
function shown(value: number | string | null, unit = ""): string {
	if (value === null) return "—";
	const text =
		typeof value === "string" ? value : localNumber(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
	return `${text} ${unit}`.trimEnd();
}
