import { useEffect, useState } from "react";
import type { FileMaker, Waiting } from "../../editor/fileMaker.ts";
import { useEditor } from "../useEditor.ts";
import { type ExportChoice, previewOf, requestOf } from "./exportChoice.ts";

type Content =
	| { readonly kind: "none" }
	| { readonly kind: "picture"; readonly url: string }
	| { readonly kind: "text"; readonly text: string }
	/** An HTML page, at an address like a picture: markup as a text would be refused by the page's content security policy. */
	| { readonly kind: "page"; readonly url: string }
	| { readonly kind: "problem"; readonly message: string };

/** What is shown of a file; not fresh while the one that is chosen now is being made. */
export type Preview = Content & {
	readonly fresh: boolean;
	/** How far the next one is, 0 to 1, where that is known. */
	readonly share?: number;
};

/** A choice that is changed again soon makes no preview. */
const restMs = 120;
/** Characters of a text that are worth looking at. */
const mostCharacters = 20_000;

/** The file that is chosen, to look at; the one before it stays until it is made. */
export function usePreview(choice: ExportChoice, maker: FileMaker): Preview {
	const [shown, setShown] = useState<Preview>({ kind: "none", fresh: false });
	const design = useEditor((state) => state.design);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the request is made from the design, too.
	useEffect(() => {
		const leaving = new AbortController();
		setShown(({ share: _, ...before }) => ({ ...before, fresh: false }));
		const onShare = (share: number): void => {
			if (!leaving.signal.aborted) setShown((before) => ({ ...before, share }));
		};
		const timer = setTimeout(() => {
			contentOf(choice, maker, { signal: leaving.signal, onShare })
				.catch((error: unknown): Content => {
					return { kind: "problem", message: error instanceof Error ? error.message : String(error) };
				})
				.then((content) => {
					if (leaving.signal.aborted) forget(content);
					else setShown({ ...content, fresh: true });
				});
		}, restMs);
		return () => {
			clearTimeout(timer);
			leaving.abort();
		};
	}, [choice, maker, design]);
	const url = "url" in shown ? shown.url : undefined;
	useEffect(() => {
		return () => {
			if (url !== undefined) URL.revokeObjectURL(url);
		};
	}, [url]);
	return shown;
}

async function contentOf(choice: ExportChoice, maker: FileMaker, waiting: Waiting): Promise<Content> {
	const preview = previewOf(choice);
	const request = requestOf(choice);
	if (preview === "picture") {
		const svg = await maker.make({ ...request, format: "svg" }, waiting);
		return { kind: "picture", url: addressOf(svg as string, "image/svg+xml") };
	}
	const text = String(await maker.make(request, waiting));
	if (preview === "page") return { kind: "page", url: addressOf(text, "text/html;charset=utf-8") };
	return { kind: "text", text: text.length > mostCharacters ? `${text.slice(0, mostCharacters)}\n…` : text };
}

function addressOf(text: string, type: string): string {
	return URL.createObjectURL(new Blob([text], { type }));
}

function forget(content: Content): void {
	if ("url" in content) URL.revokeObjectURL(content.url);
}
