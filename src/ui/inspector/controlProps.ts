import type { ComponentType } from "react";
import type { Form } from "../../engine/format/shape.ts";

/** What every control of a field is given. */
export interface ControlProps {
	readonly keys: readonly (string | number)[];
	readonly label: string;
	/** What the field sets. */
	readonly doc: string;
	/** The default in words. */
	readonly fallback?: string | undefined;
	readonly required: boolean;
	/** What kind of thing it is a field of: a routing's method, a store's pattern. */
	readonly kind?: string | undefined;
	/** What a reset takes out where it is more than the field: the object that has only this part. */
	readonly resetKeys?: readonly (string | number)[] | undefined;
}

/** A control of any form; what is made of fields is given it, because it is made of them in turn. */
export type AnyControl = ComponentType<ControlProps & { readonly form: Form }>;
