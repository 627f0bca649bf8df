import { Window } from "happy-dom";
import { type ReactNode, StrictMode } from "react";
import type { Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const page = new Window({ url: "http://localhost/" });
for (const name of ["window", "document", "HTMLElement", "Element", "Node", "location", "getSelection"] as const) {
	vi.stubGlobal(name, name === "window" ? page : page[name as "document"]);
}
vi.stubGlobal("navigator", page.navigator);
vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

// React looks for the page when it is loaded.
const { act } = await import("react");
const { createRoot } = await import("react-dom/client");
const { Pane } = await import("../../../src/ui/trouble/Pane.tsx");
const { editor } = await import("../../../src/editor/editorStore.ts");
const { troubles } = await import("../../../src/ui/trouble/troubles.ts");

let root: Root;
let broken: Error | undefined;

function Fragile(): ReactNode {
	if (broken !== undefined) throw broken;
	return <p>Fine</p>;
}

const words = (): string => document.body.textContent ?? "";

/** Shows what is given, and waits until what is loaded for it is there. */
async function show(content: ReactNode, awaited: string): Promise<void> {
	await act(async () => root.render(<StrictMode>{content}</StrictMode>));
	const arrived = async (): Promise<void> => {
		await act(async () => undefined);
		expect(words()).toContain(awaited);
	};
	await vi.waitFor(arrived, { timeout: 100_000 });
}

function button(name: string): HTMLButtonElement | undefined {
	return [...document.querySelectorAll("button")].find((each) => each.textContent === name);
}

async function press(name: string): Promise<void> {
	await act(async () => button(name)?.click());
}

beforeEach(() => {
	// React tells the console of each error that a boundary has caught.
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	broken = undefined;
	troubles.forget();
	const at = document.createElement("div");
	document.body.replaceChildren(at);
	root = createRoot(at, { onCaughtError: () => undefined });
});
afterEach(async () => {
	await act(async () => root.unmount());
	vi.restoreAllMocks();
});

describe("a pane that fails", () => {
	it("leaves its neighbours, says so, and comes back when it is tried again", async () => {
		broken = new Error("no ink");
		const both = (
			<>
				<Pane name="Charts">
					<Fragile />
				</Pane>
				<p>Neighbour</p>
			</>
		);
		await show(both, "Charts can’t be shown");
		expect(words()).toContain("Neighbour");
		expect(document.querySelector("[role=alert]")?.textContent).toContain("Your design is kept");
		expect(troubles.get()).toMatchObject([{ where: "Charts", error: broken }]);
		broken = undefined;
		await press("Try again");
		expect(words()).toContain("Fine");
		expect(words()).not.toContain("can’t be shown");
	});

	it("is tried again by itself when the design has changed", async () => {
		broken = new Error("this design only");
		await show(
			<Pane name="The canvas" kind="canvas">
				<Fragile />
			</Pane>,
			"The canvas can’t be shown",
		);
		broken = undefined;
		await act(async () => editor.newDesign());
		expect(words()).toContain("Fine");
	});

	it("copies a report that has the design only when that is chosen", async () => {
		const copied: string[] = [];
		vi.spyOn(page.navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
		broken = new Error("no ink");
		await show(
			<Pane name="Charts">
				<Fragile />
			</Pane>,
			"Charts can’t be shown",
		);
		await press("Copy report");
		await act(async () => document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
		await press("Copy report");
		expect(copied[0]).toContain("Failed: Charts\nError: no ink");
		expect(copied.map((each) => each.includes("archipelago: 1"))).toEqual([false, true]);
	});

	it("says what it is when a file of the page didn't come, and offers to load it anew", async () => {
		broken = new TypeError("Failed to fetch dynamically imported module: http://localhost/assets/x.js");
		await show(
			<Pane name="Charts">
				<Fragile />
			</Pane>,
			"Charts could not be loaded",
		);
		expect(words()).toContain("the network is away, or a new version has been published");
		expect(button("Try again")).toBeUndefined();
		expect(button("Reload the page")).toBeDefined();
	});

	it("can be left where it lay over the page", async () => {
		broken = new Error("no ink");
		const onClose = vi.fn();
		await show(
			<Pane name="This window" kind="over" onClose={onClose}>
				<Fragile />
			</Pane>,
			"This window can’t be shown",
		);
		await press("Close");
		expect(onClose).toHaveBeenCalledOnce();
	});
});
