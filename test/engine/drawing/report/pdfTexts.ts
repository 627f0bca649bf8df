import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of each page, as a reader that isn't ours finds them. */
export async function pdfTexts(pdf: Uint8Array): Promise<readonly string[]> {
	const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise;
	return await Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const page = await document.getPage(index + 1);
			const { items } = await page.getTextContent();
			return items.map((item) => ("str" in item ? item.str : "")).join(" ");
		}),
	);
}
