import * as texts from "../../../texts/format/fixes.ts";
import type { EditValue } from "../../model/figures.ts";
import { candidates } from "../fileIds.ts";
import { keyInfo } from "../formAt.ts";
import { editDistance } from "../nearestName.ts";
import { type QuantityKind, quantityKinds, readQuantity } from "../quantities.ts";
import { quantityText } from "../quantityText.ts";
import type { Form } from "../shape.ts";
import { type Candidate, formsOf, type Place, setTo, written } from "./candidate.ts";
import { replicasOf, sensibleValue } from "./sensibleValue.ts";

/** Other values that could stand where the problem is. */
export function valueFixes(place: Place): readonly Candidate[] {
	const { keys, file } = place;
	if (!file.has(keys)) return [];
	const own = formsOf(place.form).flatMap((form) => fixesOfForm(place, form));
	return [...own, ...latencyFixes(place), ...defaultFixes(place)];
}

function fixesOfForm(place: Place, form: Form): readonly Candidate[] {
	const { keys, file } = place;
	const found = file.text(keys) ?? "";
	const change = (value: EditValue): Candidate => setTo(keys, value);
	switch (form.kind) {
		case "quantity":
			return quantityFixes(found, form, keyInfo(keys)?.fallback).map((text) => change(written(text)));
		case "boolean":
			return [change(/^(y|yes|on|1)$/i.test(found)), change(!/^(y|yes|on|1)$/i.test(found))];
		case "choice":
			return nearestFirst(found, form.values).map(change);
		case "reference":
			return nearestFirst(found, idsFor(place, form)).slice(0, 4).map(change);
		case "list":
			return found === "" ? [] : [change([written(found)])];
		default:
			return [];
	}
}

function idsFor({ keys, file }: Place, form: Extract<Form, { kind: "reference" }>): readonly string[] {
	const isOfReplicas = keys[0] === "data" && (keys[2] === "leader" || keys[2] === "homes");
	const ids = isOfReplicas ? replicasOf(keys, file) : candidates(file.ids, form.to);
	const store = keys.includes("faults") ? file.text([...keys.slice(0, -1), "store"]) : undefined;
	const held = store === undefined || keys.at(-1) !== "region" ? [] : file.list(["data", store, "replicas"]);
	return [...(held.length > 0 ? held : ids), ...form.also];
}

function nearestFirst(found: string, names: readonly string[]): readonly string[] {
	return names.toSorted((a, b) => editDistance(found, a) - editDistance(found, b));
}

/** The number with a unit, within its bounds, whole where it has to be. */
function quantityFixes(
	found: string,
	{ quantity }: Extract<Form, { kind: "quantity" }>,
	fallback: string | undefined,
): readonly string[] {
	const kind: QuantityKind = quantityKinds[quantity];
	const digits = /^[+-]?[\d._]+/.exec(found.trim())?.[0]?.replaceAll("_", "");
	if (digits === undefined) return [];
	const number = Math.abs(Number(digits));
	// The default's unit is the likeliest: a TTL of 6 is meant in seconds.
	const usual = /^[\d.]+([A-Za-z%]+)$/.exec(fallback ?? "")?.[1];
	const texts = [
		...(usual === undefined ? [] : [`${number}${usual}`]),
		...(kind.offer ?? []).map((unit) => `${number}${unit}`),
		...Object.keys(kind.units).map((unit) => `${number}${unit}`),
	];
	const bounded = kind.most === undefined ? [] : [quantityText(kind.most, quantity)];
	const whole = quantity === "wholeCount" ? [String(Math.max(1, Math.round(number)))] : [];
	const readable = [...whole, ...texts.slice(0, 4), ...bounded].filter(
		(text) => readQuantity(text, quantity).kind === "value",
	);
	return [...new Set(readable)];
}

/** A tail that is shorter than the median: the two were swapped, or the tail is at least as long. */
function latencyFixes({ keys, file }: Place): readonly Candidate[] {
	const last = keys.at(-1);
	if (last !== "p99" && last !== "p50") return [];
	const around = keys.slice(0, -1);
	const [p50, p99] = [file.text([...around, "p50"]), file.text([...around, "p99"])];
	if (p50 === undefined || p99 === undefined) return [];
	return [
		{
			label: texts.swapP50AndP99,
			edits: [
				{ op: "set", path: [...around, "p50"], value: p99 },
				{ op: "set", path: [...around, "p99"], value: p50 },
			],
		},
		setTo([...around, "p99"], p50, texts.changeP99To(p50)),
		setTo([...around, "p50"], p99, texts.changeP50To(p99)),
	];
}

/** The default, and what one would begin with. */
function defaultFixes({ keys, form, file }: Place): readonly Candidate[] {
	const { fallback } = keyInfo(keys) ?? {};
	const [single] = formsOf(form);
	const isReadable =
		fallback !== undefined && single?.kind === "quantity" && readQuantity(fallback, single.quantity).kind === "value";
	const usual = form === undefined ? undefined : sensibleValue(keys, form, file);
	const count = keys.at(-2) === "quorum" ? String(replicasOf(keys, file).length) : undefined;
	return [
		...(isReadable && fallback !== undefined
			? [setTo(keys, written(fallback), texts.changeToTheDefault(fallback))]
			: []),
		...(count === undefined ? [] : [setTo(keys, written(count))]),
		...(usual === undefined ? [] : [setTo(keys, usual)]),
	];
}
