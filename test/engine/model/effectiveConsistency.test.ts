import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { effectiveConsistency } from "../../../src/engine/model/effectiveConsistency.ts";

const chat = readFileSync(new URL("../../../examples/global-collaboration.yaml", import.meta.url), "utf8");

function effective(text: string, store: string): string {
	const { design, problems } = parseDesign(text);
	expect(problems).toEqual([]);
	const found = design?.data.get(store);
	if (design === undefined || found === undefined) throw new Error(`no ${store} in the design`);
	return effectiveConsistency(design, found);
}

describe("the effective consistency", () => {
	it("of asynchronous multi-leader tables that claim strong is eventual, since DNS may move a session", () => {
		expect(effective(chat, "settings")).toBe("eventual");
	});

	it("is read-your-writes for the same tables once every routing entry keeps the session in its region", () => {
		const sticky = chat.replace("    policy: geolocation\n", "    policy: geolocation\n    sticky: true\n");
		expect(effective(sticky, "settings")).toBe("read-your-writes");
	});

	it("of a consensus store is strong, and never more than is claimed", () => {
		expect(effective(chat, "accounts")).toBe("strong");
		expect(effective(chat, "files")).toBe("read-your-writes");
	});
});
