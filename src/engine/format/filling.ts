import type { Sourced } from "../catalog/technology.ts";
import type { CatalogueSource, Path } from "../model/design.ts";

/** Notes which values come from the catalogue while a design is filled. */
export interface Filling {
	readonly catalogued: Map<Path, CatalogueSource>;
}

/** The file's value, else the catalogue's, whose source is noted. */
export function orCatalogue<T>(written: T | undefined, fallback: Sourced<T>, at: { filling: Filling; path: Path }): T {
	if (written !== undefined) return written;
	at.filling.catalogued.set(at.path, fallback.source);
	return fallback.value;
}

/** What a file that was checked has; a value that is missing here is a mistake in the checks. */
export function checked<T>(value: T | undefined, path: Path): T {
	if (value === undefined) throw new Error(`unchecked: ${path}`);
	return value;
}

/** A map whose values were all read. */
export function checkedMap<T>(
	values: ReadonlyMap<string, T | undefined> | undefined,
	path: Path,
): ReadonlyMap<string, T> {
	return new Map([...(values ?? [])].map(([key, value]) => [key, checked(value, `${path}.${key}`)]));
}

export function checkedList<T>(values: readonly (T | undefined)[] | undefined, path: Path): readonly T[] {
	return (values ?? []).map((value, index) => checked(value, `${path}[${index}]`));
}

/** `{ key: value }`, or nothing where the value is undefined, for spreading. */
export function given<const K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
	return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}
