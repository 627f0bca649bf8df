import { language } from "./language.ts";

const rules = new Intl.PluralRules(language);

/** The form for so many of something. English has two; a translation gives those that its language has. */
export function plural(
	count: number,
	forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): string {
	return forms[rules.select(count)] ?? forms.other;
}
