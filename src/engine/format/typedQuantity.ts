import * as texts from "../../texts/format/help.ts";
import { type QuantityKind, type QuantityName, quantityKinds, readQuantity, type Wrong } from "./quantities.ts";

export type TypedQuantity =
	/** `says` what was made of it, where the file will not have it as it was typed. */
	| { readonly kind: "text"; readonly text: string; readonly says?: string }
	| { readonly kind: "wrong"; readonly message: string };

/**
 * What was typed into a field, as the file writes it. A bare number takes the unit of what the field
 * shows; spaces and commas between digits go. A share without a unit is a percentage from 1 on, below it the
 * fraction that the file would read.
 */
export function typedQuantity(typed: string, quantity: QuantityName, shown: string): TypedQuantity {
	const plain = typed.trim().replaceAll(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, "");
	const text = withUnit(plain.replace(/\s+(?=[A-Za-zµ%]+$)/, ""), quantity, shown);
	const read = readQuantity(text, quantity);
	if (read.kind === "wrong") return { kind: "wrong", message: wrongText(read, quantity) };
	return text === typed.trim() ? { kind: "text", text } : { kind: "text", text, says: texts.isReadAs(text) };
}

function withUnit(text: string, quantity: QuantityName, shown: string): string {
	if (!/^[+-]?[\d._]+$/.test(text)) return text;
	if (quantity === "share") return Number(text) > 1 ? `${text}%` : text;
	if (quantity === "count" || quantity === "wholeCount" || quantity === "money") return text;
	return `${text}${unitOf(shown, quantity)}`;
}

/** The unit that a text ends in; where it has none, the first that is offered. */
function unitOf(shown: string, quantity: QuantityName): string {
	const kind: QuantityKind = quantityKinds[quantity];
	const unit = /^[+-]?[\d._]+\s?([A-Za-zµ%]+)$/.exec(shown.trim())?.[1];
	return unit !== undefined && Object.hasOwn(kind.units, unit) ? unit : (kind.offer?.[0] ?? "");
}

function wrongText(read: Wrong, quantity: QuantityName): string {
	const kind: QuantityKind = quantityKinds[quantity];
	const meant = read.suggestion === undefined ? "" : texts.didYouMean(read.suggestion);
	const bounds = kind.most === undefined ? "" : texts.fromNoneToAll;
	const example = read.isOtherKind ? texts.suchAsExamples(kind.examples) : "";
	return `${upperFirst(read.message)}${example}.${bounds}${meant}`;
}

function upperFirst(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
