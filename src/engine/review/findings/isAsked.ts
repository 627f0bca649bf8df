import type { Feature } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";

/** Somebody makes such requests of the feature. */
export function isAsked(feature: Feature | undefined, { operation }: { readonly operation: Operation }): boolean {
	return ((operation === "read" ? feature?.readsPerSecond : feature?.writesPerSecond) ?? 0) > 0;
}
