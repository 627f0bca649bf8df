import { Window } from "happy-dom";

/** Elements that run, load or send something. */
const acting = new Set(
	"script iframe frame object embed applet link base form foreignobject audio video source portal set".split(" "),
);
/** Attributes that lead somewhere. */
const leading = new Set(
	"href xlink:href src srcset srcdoc action formaction data poster ping background link".split(" "),
);

interface Allowed {
	/** Where an `a` may lead beside places in the document itself. */
	readonly link: RegExp;
	/** What a picture may be loaded from. */
	readonly picture?: RegExp;
}

/**
 * What of a document would run a script, load something or lead where it must not, as a browser's parser sees it: empty
 * where its words are only words.
 */
export function actingParts(markup: string, type: "text/html" | "image/svg+xml", allowed: Allowed): readonly string[] {
	const { DOMParser } = new Window({ settings: { disableJavaScriptEvaluation: true } });
	const parsed = new DOMParser().parseFromString(markup, type);
	return [...parsed.querySelectorAll("*")].flatMap((element) => {
		const name = element.tagName.toLowerCase();
		const refreshes = name === "meta" && /refresh/i.test(element.getAttribute("http-equiv") ?? "");
		const attributes = [...element.attributes].filter(
			({ name: attribute, value }) =>
				!isHarmless(name, { attribute: attribute.toLowerCase(), value: value ?? "" }, allowed),
		);
		return [
			...(acting.has(name) || refreshes ? [`<${name}>`] : []),
			...attributes.map(({ name: attribute, value }) => `${name} ${attribute}=${(value ?? "").slice(0, 80)}`),
			...(name === "style" ? loadedBy(element.textContent ?? "") : []),
		];
	});
}

function isHarmless(
	element: string,
	{ attribute, value }: { readonly attribute: string; readonly value: string },
	{ link, picture }: Allowed,
): boolean {
	if (attribute.startsWith("on")) return false;
	if (!leading.has(attribute)) return attribute === "content" || loadedBy(value).length === 0;
	if (value.startsWith("#")) return true;
	if (element === "a") return link.test(value);
	return (element === "img" || element === "image") && picture !== undefined && picture.test(value);
}

/** What a style asks for beside places in the document and fonts that it brings along. */
function loadedBy(style: string): readonly string[] {
	return style.match(/@import\b.*|url\((?!["']?(?:#|data:font\/))[^)]*/gi) ?? [];
}
