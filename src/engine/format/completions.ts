import * as texts from "../../texts/format/help.ts";
import { providers } from "../model/vocabulary.ts";
import { aboutId } from "./aboutId.ts";
import { aboutTechnology } from "./aboutTechnology.ts";
import { catalogueNames } from "./catalogueNames.ts";
import { type CursorPlace, cursorPlace } from "./cursorPlace.ts";
import { fieldDoc } from "./fieldDoc.ts";
import { candidates } from "./fileIds.ts";
import { type FileView, fileView } from "./fixes/fileView.ts";
import { formAt, keyInfo } from "./formAt.ts";
import { type QuantityKind, type QuantityName, quantityKinds, readQuantity } from "./quantities.ts";
import type { Form } from "./shape.ts";
import { syntaxTree } from "./syntaxTree.ts";
import { wordMeaning } from "./wordMeaning.ts";

export interface Completion {
	readonly label: string;
	readonly kind: "key" | "word" | "id" | "catalogue" | "quantity";
	/** What the key sets and how it is written, what the word means, what the id stands for, what the catalogue says. */
	readonly doc?: string;
	/** The key's default. */
	readonly fallback?: string;
	readonly required?: boolean;
}

export interface Completions {
	/** Where the text begins that a completion replaces; it ends at the cursor. */
	readonly from: number;
	readonly options: readonly Completion[];
}

/** What can stand at the cursor: keys with what they set, closed words, ids of the file, names of the catalogue. */
export function completionsAt(text: string, offset: number): Completions | undefined {
	const place = cursorPlace(text, offset);
	if (place === undefined) return undefined;
	const form = formAt(place.keys);
	if (form === undefined) return undefined;
	const root = syntaxTree(text).root;
	const around = { place, file: fileView(root), typed: text.slice(place.from, offset) };
	const options = place.kind === "key" ? keyOptions(form, around) : valueOptions(itemForm(form, place), around);
	return options.length === 0 ? undefined : { from: place.from, options };
}

interface Around {
	readonly place: CursorPlace;
	readonly file: FileView;
	/** Up to the cursor. */
	readonly typed: string;
}

function itemForm(form: Form, place: CursorPlace): Form {
	if (place.kind !== "item") return form;
	if (form.kind === "list") return form.item.form;
	if (form.kind !== "either") return form;
	const list = form.options.map((option) => option.form).find((option) => option.kind === "list");
	return list?.kind === "list" ? list.item.form : form;
}

function keyOptions(form: Form, around: Around): readonly Completion[] {
	if (form.kind === "either") return form.options.flatMap((option) => keyOptions(option.form, around));
	if (form.kind === "object") {
		const written = new Set(around.file.keysOf(around.place.keys));
		return Object.entries(form.fields)
			.filter(([key]) => !written.has(key))
			.map(([label, field]) => ({
				label,
				kind: "key",
				doc: [fieldDoc(field), writtenAs(field.shape.form)].filter((part) => part !== "").join(". "),
				required: field.required,
				...(field.fallback === undefined ? {} : { fallback: field.fallback }),
			}));
	}
	if (form.kind !== "map" || form.keys === "id" || form.keys === "text") return [];
	return ids(around.file, candidates(around.file.ids, form.keys));
}

function valueOptions(form: Form, around: Around): readonly Completion[] {
	switch (form.kind) {
		case "either":
			return form.options.flatMap((option) => valueOptions(option.form, around));
		case "boolean":
			return words(["true", "false"], around);
		case "choice":
			return words(form.values, around);
		case "reference":
			return [...words(form.also, around), ...ids(around.file, candidates(around.file.ids, form.to))];
		case "quantity":
			return quantityOptions(form.quantity, around);
		case "catalogue":
			return catalogueOptions(form.of, around);
		case "object":
			return around.place.kind === "item" ? keyOptions(form, around) : [];
		default:
			return [];
	}
}

function words(values: readonly string[], { place }: Around): readonly Completion[] {
	const key = String(place.keys.findLast((each) => typeof each === "string"));
	return values.map((label) => ({ label, kind: "word", ...docOf(wordMeaning(key, label)) }));
}

function ids(file: FileView, named: readonly string[]): readonly Completion[] {
	return named.map((label) => ({ label, kind: "id", ...docOf(aboutId(file, label)) }));
}

function docOf(doc: string | undefined): { readonly doc?: string } {
	return doc === undefined ? {} : { doc };
}

/** How a value is written, for its key: "a duration, such as 30s, 5m or 2h". */
function writtenAs(form: Form): string {
	if (form.kind === "quantity")
		return texts.quantitySuchAsExamples(quantityKinds[form.quantity].name, quantityKinds[form.quantity].examples);
	if (form.kind === "choice") return texts.oneOfValues(form.values.join(", "));
	if (form.kind === "either")
		return form.options.map((option) => writtenAs(option.form)).find((text) => text !== "") ?? "";
	return "";
}

/** The number that was typed with each unit that it can have; nothing typed, the default. */
function quantityOptions(quantity: QuantityName, { place, typed }: Around): readonly Completion[] {
	const number = /^[+-]?[\d._]+/.exec(typed)?.[0];
	const { fallback } = keyInfo(place.keys) ?? {};
	if (number === undefined) {
		const isReadable = fallback !== undefined && readQuantity(fallback, quantity).kind === "value";
		return isReadable && typed === "" ? [{ label: fallback, kind: "quantity", doc: texts.theDefault }] : [];
	}
	const { units }: QuantityKind = quantityKinds[quantity];
	const usual = /^[\d.]+([A-Za-z%]+)$/.exec(fallback ?? "")?.[1];
	const known = Object.keys(units).filter((unit) => unit !== "" && !unusualUnits.has(unit));
	const offered = [...known.filter((unit) => unit === usual), ...known.filter((unit) => unit !== usual)];
	return offered.map((unit) => ({ label: `${number}${unit}`, kind: "quantity", ...docOf(unitNames[unit]) }));
}

const unusualUnits: ReadonlySet<string> = new Set(["EB", "KiB", "PiB", "EiB"]);

const unitNames: Readonly<Record<string, string>> = {
	us: texts.microseconds,
	ms: texts.milliseconds,
	s: texts.seconds,
	m: texts.minutes,
	h: texts.hours,
	d: texts.days,
	B: texts.bytesOrThousandsOfMillions,
	KB: texts.thousandsOfBytes,
	MB: texts.millionsOfBytes,
	GB: texts.of109Bytes,
	TB: texts.of1012Bytes,
	PB: texts.of1015Bytes,
	MiB: texts.of220Bytes,
	GiB: texts.of230Bytes,
	TiB: texts.of240Bytes,
	"%": texts.percent,
	k: texts.thousands,
	M: texts.millions,
};

function catalogueOptions(
	of: Extract<Form, { kind: "catalogue" }>["of"],
	{ place, file }: Around,
): readonly Completion[] {
	const provider = file.text([...place.keys.slice(0, -1), "provider"]);
	const known = providers.filter((each) => each === provider);
	const names = catalogueNames(of, { layer: String(place.keys[0]), providers: of === "region" ? known : [] });
	return names.map(({ name, says }) => ({
		label: name,
		kind: "catalogue",
		doc: of === "technology" ? aboutTechnology(name) : says,
	}));
}
