import { describe, expect, it } from "vitest";
import { pseudoText, pseudoTexts } from "../../scripts/steps/pseudoTexts.mjs";
import { textProblems } from "../../scripts/steps/texts.mjs";
import { folderWith } from "./folderWith.ts";

describe("the texts of the page", () => {
	it("stand in src/texts, and nowhere else", async () => {
		const root = folderWith({
			"src/ui/Element.tsx": "export const Element = () => <p>once</p>;\n",
			"src/ui/Attribute.tsx": 'export const Attribute = () => <input placeholder="name" />;\n',
			"src/ui/commands.ts": 'export const commands = [{ id: "file.save", name: "Save" }];\n',
			"src/ui/chosen.ts": 'export const chosen = (many: boolean) => (many ? "many things" : "one thing");\n',
			"src/editor/told.ts": `export const told = (count: number) => \`\${count} regions\`;\n`,
			"src/engine/analysis/terms.ts": 'export const term = { label: "Share of writes", value: 0.5 };\n',
			"src/engine/simulation/events.ts": `export const lost = (region: string) => \`\${region} is down.\`;\n`,
			"src/worker/failed.ts": 'export const failed = "the engine stopped";\n',
		});
		expect((await textProblems(root)).map((problem) => problem.replace(/:\d+: /, " "))).toEqual([
			'src/ui/Attribute.tsx "name" is a text; it belongs in src/texts',
			"src/ui/Element.tsx once is a text; it belongs in src/texts",
			'src/ui/chosen.ts "many things" is a text; it belongs in src/texts',
			'src/ui/chosen.ts "one thing" is a text; it belongs in src/texts',
			'src/ui/commands.ts "Save" is a text; it belongs in src/texts',
			`src/editor/told.ts \`\${count} regions\` is a text; it belongs in src/texts`,
			'src/worker/failed.ts "the engine stopped" is a text; it belongs in src/texts',
			'src/engine/analysis/terms.ts "Share of writes" is a text; it belongs in src/texts',
			`src/engine/simulation/events.ts \`\${region} is down.\` is a text; it belongs in src/texts`,
		]);
	});

	it("are not what only the machine reads", async () => {
		const root = folderWith({
			"src/ui/Machine.tsx": [
				"export const Machine = ({ key, x }: { key: string; x: number }) => (",
				`\t<g className="card chosen" transform={\`translate(\${x}px, 0)\`} id="main card" data-state="is open">`,
				'\t\t<path d="M 0 0 L 10 10" aria-hidden={key === "Enter" || key === "Not a text"} />',
				"\t\t<code>outageCostPerHour</code> p99",
				"\t</g>",
				");",
				'export const found = document.querySelector("main > .card a");',
				'if (found === null) throw new Error("there is no card");',
				"",
			].join("\n"),
			"src/engine/catalog/facts.ts": 'export const fact = "A service level, for refunds";\n',
			"src/engine/simulation/spoken.ts": `export const spoken = (hours: number, minutes: number) => \`\${hours} h \${minutes} min\`;\n`,
			"src/engine/drawing/mark.ts": `export const mark = (size: number) => \`<path class="main card" d="M\${size} 0"/>\`;\n`,
		});
		expect(await textProblems(root)).toEqual([]);
	});

	it("have the same names and values in each translation", async () => {
		const root = folderWith({
			"src/texts/shell.ts": `export const save = "Save";\nexport const undo = "Undo";\nexport const saved = (name: string): string => \`\${name} saved\`;\n`,
			"src/texts/de/shell.ts":
				'export const save = "Sichern";\nexport const redo = "Wiederholen";\nexport const saved = "gesichert";\n',
			"src/texts/review/findings.ts": 'export const found = "Found";\n',
			"src/texts/de/review/findings.ts": 'export const sought = "Gesucht";\n',
			"src/texts/de/gone.ts": 'export const gone = "Fort";\n',
		});
		expect(await textProblems(root)).toEqual([
			"src/texts/de/gone.ts: translates src/texts/gone.ts, which is not there",
			"src/texts/de/review/findings.ts: lacks found",
			"src/texts/de/review/findings.ts: has sought, which src/texts/review/findings.ts hasn't",
			"src/texts/de/shell.ts: lacks undo",
			"src/texts/de/shell.ts: has redo, which src/texts/shell.ts hasn't",
			"src/texts/de/shell.ts: saved takes other values than in src/texts/shell.ts",
		]);
	});
});

describe("the pseudo-language", () => {
	it("has accents, and is longer by a third", () => {
		expect(pseudoText("Save to a file")).toBe("[Šáṽé ťó á ƒíĺé····]");
		expect(pseudoText("{at} of {last}")).toBe("[{at} óƒ {last}·]");
		expect(pseudoText("2 × 3")).toBe("2 × 3");
	});

	it("leaves the code and the values of a module alone", () => {
		const code = `import { plural } from "./plural.ts";\nexport const so = (n: number): string => \`\${n} of \${plural(n, { one: "one", other: "many" })}\`;\n`;
		expect(pseudoTexts(code)).toBe(
			`import { plural } from "./plural.ts";\nexport const so = (n: number): string => \`[\${n} óƒ \${plural(n, { one: "[óñé··]", other: "[ɱáñý··]" })}·]\`;\n`,
		);
	});
});
