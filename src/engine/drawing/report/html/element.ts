import { escapeText } from "../../svgText.ts";

/** Characters that would turn the direction of what stands around them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text as HTML may hold it, in an element or an attribute. */
export function htmlText(text: string): string {
	return escapeText(text.replace(turning, ""));
}

type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** An element around HTML; the attributes' values are escaped, what is undefined is left out. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = ""): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${htmlText(String(value))}"`))
		.join("");
	return `<${name}${written}>${typeof content === "string" ? content : content.join("")}</${name}>`;
}
