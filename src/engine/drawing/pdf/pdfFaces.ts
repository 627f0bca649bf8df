import type { jsPDF } from "jspdf";
import { fontCharacters } from "../fonts/fontCharacters.ts";
import type { Fonts } from "../fonts/fonts.ts";

export type FaceName = keyof Fonts;

/** The fonts of one document: each is put in when it is first written with, and of it only what is written. */
export interface PdfFaces {
	/** What is written from now on is in this face. */
	use(face: FaceName): void;
	covers(face: FaceName): (codePoint: number) => boolean;
}

export function pdfFaces(document: jsPDF, fonts: Fonts): PdfFaces {
	const known = new Map<FaceName, (codePoint: number) => boolean>();
	return {
		use(face) {
			const name = `Archipelago-${face}`;
			if (!document.existsFileInVFS(name)) {
				document.addFileToVFS(name, binaryText(fonts[face]));
				document.addFont(name, name, "normal", undefined, "Identity-H");
			}
			document.setFont(name, "normal");
		},
		covers(face) {
			const covers = known.get(face) ?? fontCharacters(fonts[face]);
			known.set(face, covers);
			return covers;
		},
	};
}

const chunkBytes = 8192;

/** A byte a character, as jsPDF takes files. */
function binaryText(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += chunkBytes) {
		text += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
	}
	return text;
}
