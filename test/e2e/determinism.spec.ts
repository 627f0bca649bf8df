import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { expect, test } from "@playwright/test";
import { build } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The worker's own code as one script that leaves `playedText` behind. */
async function bundled(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: "silent",
		build: {
			write: false,
			minify: false,
			lib: { entry: here("./playedText.ts"), formats: ["iife"], name: "played", fileName: "played" },
		},
	});
	const [first] = [built].flat();
	if (first === undefined || !("output" in first)) throw new Error("nothing was built");
	return first.output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
}

test("a scenario gives the same bytes in the browser and in Node, twice", async ({ page }) => {
	const code = await bundled();
	await page.goto("about:blank");
	await page.addScriptTag({ content: code });
	runInThisContext(code);
	for (const name of ["flapping", "shop", "us-with-eu-replica", "global-collaboration"]) {
		const text = await readFile(here(`../../examples/${name}.yaml`), "utf8");
		const played = async (file: string): Promise<string> =>
			(globalThis as unknown as { played: { playedText(text: string): Promise<string> } }).played.playedText(file);
		const inNode = [await played(text), await played(text)];
		const inBrowser = [await page.evaluate(played, text), await page.evaluate(played, text)];
		expect(inNode[0]?.length).toBeGreaterThan(10_000);
		// Compared as one truth, since a megabyte is nothing to show.
		for (const other of [inNode[1], ...inBrowser]) expect(other === inNode[0], name).toBe(true);
	}
});
