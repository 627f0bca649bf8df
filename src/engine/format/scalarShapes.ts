import type { Node } from "yaml";
import { isAlias, isScalar } from "yaml";
import * as texts from "../../texts/format/reading.ts";
import type { Path } from "../model/design.ts";
import { nearestName } from "./nearestName.ts";
import { type QuantityName, quantityKinds, readQuantity } from "./quantities.ts";
import { type Complaint, complainAt, type Reading, type ReferenceKind } from "./reading.ts";
import type { Form, Shape } from "./shape.ts";

/** Follows an alias to what it stands for. Aliases were counted and checked for loops before. */
export function dereference(node: Node | null, reading: Reading): Node | null {
	return isAlias(node) ? (reading.anchors.get(node) ?? null) : node;
}

/** The text of a scalar as it is written, quotes taken off; undefined for a list, a map or nothing. */
export function scalarText(node: Node | null): string | undefined {
	if (!isScalar(node)) return undefined;
	const text = node.source ?? "";
	return node.type === "PLAIN" && isNothing(text) ? undefined : text;
}

function isNothing(text: string): boolean {
	return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}

/** True for `key:` with nothing behind it, `~` and `null`. */
export function isEmpty(node: Node | null): boolean {
	return node === null || (isScalar(node) && node.type === "PLAIN" && isNothing(node.source ?? ""));
}

type Parsed<T> = { readonly value: T } | Complaint;

function scalar<T>(
	form: Form,
	expected: string,
	parse: (text: string, path: Path, reading: Reading) => Parsed<T>,
): Shape<T> {
	return {
		form,
		read: (node, path, reading) => {
			const target = dereference(node, reading);
			const written = scalarText(target);
			if (written === undefined) {
				const found = isEmpty(target) ? texts.aValueIsMissing : texts.expectedFoundAList(expected);
				complainAt(reading, path, { message: found, expected });
				return undefined;
			}
			const parsed = parse(written, path, reading);
			if ("value" in parsed) return parsed.value;
			complainAt(reading, path, { expected, ...parsed });
			return undefined;
		},
	};
}

export const text: Shape<string> = scalar({ kind: "text" }, "text", (written) => ({ value: written }));

/** Text that matches a pattern. */
export function matching(pattern: string, expected: string): Shape<string> {
	const matcher = new RegExp(pattern, "u");
	return scalar({ kind: "text", pattern }, expected, (written) =>
		matcher.test(written) ? { value: written } : { message: texts.expectedFoundWritten(expected, quoted(written)) },
	);
}

/** Text of which the catalogue knows some values. */
export function catalogueName(of: "technology" | "city" | "region" | "instance", expected: string): Shape<string> {
	return scalar({ kind: "catalogue", of }, expected, (written) => ({ value: written }));
}

export const boolean: Shape<boolean> = scalar({ kind: "boolean" }, texts.trueOrFalse, (written) => {
	const word = written.toLowerCase();
	if (word === "true" || word === "false") return { value: word === "true" };
	return { message: texts.expectedTrueOrFalse(quoted(written)) };
});

/** A quantity in its canonical unit. */
export function quantity(name: QuantityName): Shape<number> {
	const kind = quantityKinds[name];
	const expected = texts.kindSuchAsExamples(kind.name, kind.examples);
	return scalar({ kind: "quantity", quantity: name }, expected, (written) => {
		const read = readQuantity(written, name);
		if (read.kind === "value") return { value: read.value };
		return { message: `${quoted(written)}: ${read.message}`, suggestion: read.suggestion };
	});
}

/** One of a closed set of words. */
export function choice<const V extends string>(values: readonly V[]): Shape<V> {
	const expected = values.length === 1 ? (values[0] ?? "") : texts.oneOfValues(values.join(", "));
	return scalar<V>({ kind: "choice", values }, expected, (written) => {
		const value = values.find((candidate) => candidate === written);
		if (value !== undefined) return { value };
		return { message: texts.expectedFoundWritten(expected, quoted(written)), suggestion: nearestName(written, values) };
	});
}

/** The id of something that is written elsewhere in the file, or one of the words in `also`. */
export function reference(to: ReferenceKind, also: readonly string[] = []): Shape<string> {
	const expected = [texts.theIdOf(article[to]), ...also].join(" or ");
	return scalar({ kind: "reference", to, also }, expected, (written, path, reading) => {
		if (!also.includes(written)) {
			reading.references.push({
				path,
				kind: to,
				id: written,
				as: "value",
				span: reading.spans.get(path) ?? { start: 0, end: 0 },
			});
		}
		return { value: written };
	});
}

/** For messages: "a region". */
export const article: Readonly<Record<ReferenceKind, string>> = {
	region: texts.aRegion,
	population: texts.aPopulation,
	routing: texts.aRoutingEntry,
	application: texts.anApplication,
	store: texts.aStore,
	scenario: texts.aScenario,
	thing: texts.aComponentRegionOrPopulation,
	anything: texts.somethingInThisFile,
};

export function quoted(written: string): string {
	return `\`${written.length > 60 ? `${written.slice(0, 57)}…` : written}\``;
}
