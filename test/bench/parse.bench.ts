import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { benchDesigns } from "./benchDesigns.ts";

/** Reading a text, and reading it again after a key was pressed, which keeps what hasn't changed. */
export const cases = benchDesigns.flatMap(({ name, text }) => {
	const texts = [text, text.replace("p50: ", "p50: 1")];
	let previous = parseDesign(text).design;
	let turn = 0;
	return [
		{ name, run: () => void parseDesign(text) },
		{
			name: `${name}, one keystroke later`,
			versus: name,
			run: () => {
				turn = 1 - turn;
				const { design } = parseDesign(texts[turn] ?? "", previous === undefined ? {} : { previous });
				previous = design ?? previous;
			},
		},
	];
});
