/**
 * What a JSON value should look like: a type's name (`"number|null"`, `"a|b"` for one of two words in
 * quotes: `"'a'|'b'"`), `[element]`, `{ "*": value }` for any keys, or an object with exactly these keys, of
 * which `"key?"` may be missing.
 */
export type Form = string | readonly [Form] | { readonly [key: string]: Form };

/** Where a value differs from its form, one line each. */
export function mismatches(value: unknown, form: Form, path = "$"): readonly string[] {
	if (typeof form === "string") return isOne(value, form) ? [] : [`${path}: ${JSON.stringify(value)} is no ${form}`];
	if (isList(form)) {
		if (!Array.isArray(value)) return [`${path}: no list`];
		return value.flatMap((element, index) => mismatches(element, form[0], `${path}[${index}]`));
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path}: no object`];
	return ofObject(value, form, path);
}

function ofObject(value: object, form: { readonly [key: string]: Form }, path: string): readonly string[] {
	const entries = Object.entries(value);
	const any = form["*"];
	if (any !== undefined) return entries.flatMap(([key, inner]) => mismatches(inner, any, `${path}.${key}`));
	const known = Object.entries(form).flatMap(([name, inner]) => {
		const key = name.replace("?", "");
		if (key in value) return mismatches(Reflect.get(value, key), inner, `${path}.${key}`);
		return name === key ? [`${path}.${key} is missing`] : [];
	});
	const unheard = entries.filter(([key]) => !(key in form || `${key}?` in form));
	return [...known, ...unheard.map(([key]) => `${path}.${key} is unheard of`)];
}

function isList(form: Form): form is readonly [Form] {
	return Array.isArray(form);
}

function isOne(value: unknown, names: string): boolean {
	return names
		.split("|")
		.some((name) => (name.startsWith("'") ? `'${value}'` === name : name === (value === null ? "null" : typeof value)));
}
