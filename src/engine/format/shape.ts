import type { Node } from "yaml";
import type { fieldDocs } from "../../texts/fieldDocs.ts";
import type { Path } from "../model/design.ts";
import type { QuantityName } from "./quantities.ts";
import type { Reading, ReferenceKind } from "./reading.ts";

/**
 * The shape of a value in the file: how it is read, and a description as data from which the JSON
 * Schema and the editor's completions come. One source, so that they can't disagree.
 */
export interface Shape<T> {
	/** The value, or undefined where the file has a problem, which `reading` then knows. */
	readonly read: (node: Node | null, path: Path, reading: Reading) => T | undefined;
	readonly form: Form;
}

export type Form =
	| { readonly kind: "text"; readonly pattern?: string }
	| { readonly kind: "boolean" }
	| { readonly kind: "quantity"; readonly quantity: QuantityName }
	| { readonly kind: "choice"; readonly values: readonly string[] }
	| { readonly kind: "reference"; readonly to: ReferenceKind; readonly also: readonly string[] }
	| { readonly kind: "catalogue"; readonly of: "technology" | "city" | "region" | "instance" }
	| { readonly kind: "object"; readonly fields: Fields; readonly variants?: Variants }
	| { readonly kind: "map"; readonly keys: "id" | "text" | ReferenceKind; readonly value: Shape<unknown> }
	| { readonly kind: "list"; readonly item: Shape<unknown>; readonly length?: number }
	| { readonly kind: "either"; readonly options: readonly Shape<unknown>[] };

/** A key of an object; `fieldDoc` says what it sets. */
export type Field<T = unknown> = RequiredField<T> | OptionalField<T>;

interface RequiredField<T> {
	readonly required: true;
	readonly shape: Shape<T>;
	/** One line: what it sets. Where the key is missing, the problem says so. */
	readonly doc: string;
	readonly fallback?: undefined;
}

interface OptionalField<T> {
	readonly required: false;
	readonly shape: Shape<T>;
	/** Names the line, which is loaded where it is shown: reading a design doesn't need it. */
	readonly doc: keyof typeof fieldDocs;
	/** The default as text; absent where nothing holds. */
	readonly fallback?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** Keys that belong to one value of a key only: `region` to `kind: region-down`. */
export interface Variants {
	readonly by: string;
	readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** What an object of these fields reads as; a field that is missing or wrong is undefined. */
export type ObjectOf<F extends Fields> = {
	readonly [K in keyof F]: (F[K] extends Field<infer T> ? T : never) | undefined;
};

/** What a shape reads. */
export type Raw<S> = S extends Shape<infer T> ? T : never;

export function required<T>(shape: Shape<T>, doc: string): Field<T> {
	return { shape, doc, required: true };
}

/** A key that may be left out; `fallback` says what then holds, absent where nothing does. */
export function optional<T>(shape: Shape<T>, doc: OptionalField<T>["doc"], fallback?: string): Field<T> {
	return { shape, doc, required: false, ...(fallback === undefined ? {} : { fallback }) };
}
