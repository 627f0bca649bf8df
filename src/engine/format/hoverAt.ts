import * as texts from "../../texts/format/help.ts";
import { findCity } from "../catalog/findCity.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import { instanceTypes } from "../catalog/instanceTypes.ts";
import { regions } from "../catalog/regions.ts";
import type { CatalogueSource, Design, Path } from "../model/design.ts";
import { formatAvailability } from "../model/numbers/formatAvailability.ts";
import { formatMs } from "../model/numbers/formatMs.ts";
import { splitPath } from "../model/path.ts";
import { aboutId } from "./aboutId.ts";
import { aboutTechnology } from "./aboutTechnology.ts";
import { effectiveText } from "./effectiveText.ts";
import { fieldDoc } from "./fieldDoc.ts";
import { formsOf } from "./fixes/candidate.ts";
import { type FileView, fileView } from "./fixes/fileView.ts";
import { formAt, keyInfo } from "./formAt.ts";
import { type QuantityName, quantityKinds, readQuantity } from "./quantities.ts";
import type { Span } from "./reading.ts";
import { syntaxTree } from "./syntaxTree.ts";
import { wordMeaning } from "./wordMeaning.ts";
import { writtenSpans } from "./writtenSpans.ts";

/** What can be said of a place of the text. */
export interface Hover {
	readonly span: Span;
	readonly title: string;
	/** What the key sets. */
	readonly doc?: string;
	/** How it is written. */
	readonly unit?: string;
	readonly fallback?: string;
	/** What holds, where the file writes it otherwise or in another unit. */
	readonly effective?: string;
	/** What the value stands for. */
	readonly about?: string;
	/** Figures of the catalogue, each with where it comes from. */
	readonly facts?: readonly { readonly text: string; readonly source: CatalogueSource }[];
}

/** What stands at an offset of the text: a key, or a value of one. `design` is what the text says, where it says one. */
export function hoverAt(text: string, offset: number, design: Design | undefined): Hover | undefined {
	const place = placeAt(text, offset);
	if (place === undefined) return undefined;
	const { path, span, on } = place;
	const keys = splitPath(path);
	const file = fileView(syntaxTree(text).root);
	const about = on === "value" ? aboutValue(file, keys) : aboutKey(file, keys);
	const named = keys.findLastIndex((key) => typeof key === "string");
	const info = keyInfo(keys.slice(0, named + 1));
	if (info === undefined && about === undefined) return undefined;
	const form = formAt(keys);
	const held = design === undefined || form === undefined ? undefined : effectiveText(design, keys, form);
	const quantity = formsOf(form).find((each) => each.kind === "quantity");
	const isSame = held === undefined || saysSame(file.text(keys), held, quantity?.quantity);
	return {
		span,
		title: String(keys[named]),
		...(info === undefined ? {} : { doc: fieldDoc(info) }),
		...(info?.fallback === undefined ? {} : { fallback: info.fallback }),
		...(quantity === undefined ? {} : { unit: unitText(quantity.quantity) }),
		...(isSame ? {} : { effective: held }),
		...about,
	};
}

/** `60s` and `1m` are one. */
function saysSame(written: string | undefined, held: string, quantity: QuantityName | undefined): boolean {
	if (written === undefined || quantity === undefined) return written === held;
	const [one, other] = [readQuantity(written, quantity), readQuantity(held, quantity)];
	return (
		one.kind === "value" && other.kind === "value" && Math.abs(one.value - other.value) <= Math.abs(one.value) * 1e-9
	);
}

function unitText(quantity: QuantityName): string {
	const { name, examples } = quantityKinds[quantity];
	return texts.nameSuchAsExamples(name, examples);
}

interface PlaceAt {
	readonly path: Path;
	readonly span: Span;
	readonly on: "key" | "value";
}

/** The innermost key or value around an offset. */
function placeAt(text: string, offset: number): PlaceAt | undefined {
	const { keys, values } = writtenSpans(text);
	let best: PlaceAt | undefined;
	const meet = (path: Path, span: Span, on: PlaceAt["on"]): void => {
		if (offset < span.start || offset > span.end) return;
		if (best === undefined || span.end - span.start <= best.span.end - best.span.start) best = { path, span, on };
	};
	for (const [path, span] of values) meet(path, span, "value");
	for (const [path, span] of keys) meet(path, span, "key");
	return best;
}

type About = Pick<Hover, "about" | "facts">;

/** A key may be an id of the file's own, or one that it refers to. */
function aboutKey(file: FileView, keys: readonly (string | number)[]): About | undefined {
	const parent = formAt(keys.slice(0, -1));
	if (parent?.kind !== "map" || parent.keys === "text") return undefined;
	const about = aboutId(file, String(keys.at(-1)));
	return about === undefined ? undefined : { about };
}

function aboutValue(file: FileView, keys: readonly (string | number)[]): About | undefined {
	const value = file.text(keys);
	if (value === undefined) return undefined;
	for (const form of formsOf(formAt(keys))) {
		if (form.kind === "catalogue") return aboutCatalogue(form.of, value, file.text([...keys.slice(0, -1), "provider"]));
		const key = String(keys.findLast((each) => typeof each === "string"));
		const about = form.kind === "reference" ? aboutId(file, value) : undefined;
		const meaning = about ?? wordMeaning(key, value);
		if (meaning !== undefined && form.kind !== "quantity" && form.kind !== "text")
			return { about: `${value}: ${meaning}` };
	}
	return undefined;
}

function aboutCatalogue(of: string, value: string, provider: string | undefined): About | undefined {
	switch (of) {
		case "technology":
			return technologyFacts(value);
		case "city": {
			const city = findCity(value);
			return city && { about: texts.cityCountryJurisdiction(city.name, city.country, city.jurisdiction) };
		}
		case "region": {
			const row = regions.find((each) => each.code === value && (provider === undefined || each.provider === provider));
			return (
				row && {
					about: texts.cityNameProvider({
						city: row.city,
						name: row.name,
						provider: row.provider,
						jurisdiction: row.jurisdiction,
					}),
				}
			);
		}
		default: {
			const row = instanceTypes.find((each) => each.type === value);
			return row && { about: texts.providerVcpusVCPU(row.provider, row.vcpus, row.memoryGiB) };
		}
	}
}

function technologyFacts(key: string): About | undefined {
	const technology = findTechnology(key);
	if (technology === undefined) return undefined;
	const { availability, latency, data } = technology;
	const both = (name: string, of: NonNullable<typeof latency>) => ({
		text: `${name} ${formatMs(of.value.p50Ms)}, p99 ${formatMs(of.value.p99Ms)}`,
		source: of.source,
	});
	return {
		about: aboutTechnology(key),
		facts: [
			{
				text: texts.availabilityOfOneRegionsInstance(formatAvailability(availability.value)),
				source: availability.source,
			},
			...(latency === undefined ? [] : [both(texts.latency, latency)]),
			...(data === undefined
				? []
				: [both(texts.read, data.latency.read), both(texts.write, data.latency.write), both(texts.lag, data.lag)]),
		],
	};
}
