import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ChosenThings, copyThings } from "../../../src/engine/format/copyThings.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { pasteErrorText } from "../../../src/engine/format/pasteErrorText.ts";
import { pasteNotice } from "../../../src/engine/format/pasteNotice.ts";
import { type DesignText, type Pasted, pasteThings } from "../../../src/engine/format/pasteThings.ts";

function designText(text: string): DesignText {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(JSON.stringify(problems));
	return { text, design };
}

const small = designText(`archipelago: 1
name: Small
users:
  populations:
    na: { at: new-york, share: 60% }
    eu: { at: paris, share: 40% }
regions:
  us-east: { provider: aws, code: us-east-1 }
  eu-west: { provider: aws, code: eu-west-1 }

application:
  # Takes all requests.
  api:
    technology: kubernetes
    latency: { p50: 12ms, p99: 45ms } # measured
    uses: [orders]
    capacityPerSecond: { us-east: 2k, eu-west: 1k }

data:
  orders:
    name: "Orders"
    technology: postgresql
    replicas: [us-east, eu-west]
    pattern: single-leader
    consistency: eventual
    leader: us-east
    size: 10GB

features:
  buy: { application: api, store: orders, readsPerSecond: 10, writesPerSecond: 1, itemSize: 1KB }
notes:
  plan: { text: "# Plan", x: 100, y: 50 }
`);

const elsewhere = designText(`archipelago: 1
name: Elsewhere
regions:
  virginia: { provider: aws, code: us-east-1 }
  tokyo: { provider: aws, code: ap-northeast-1 }
data:
  log:
    technology: postgresql
    replicas: [virginia]
    pattern: single-leader
    consistency: eventual
    leader: virginia
    size: 1GB
`);

function example(name: string): DesignText {
	return designText(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), "utf8"));
}

function pasted(into: DesignText, text: string): Pasted {
	const result = pasteThings(into, text);
	if (!result.ok) throw new Error(pasteErrorText(result.error));
	return result.value;
}

function moved(from: DesignText, chosen: ChosenThings, into: DesignText): Pasted {
	return pasted(into, copyThings(from, chosen));
}

function refusal(text: string, into = small): string {
	const result = pasteThings(into, text);
	return result.ok ? "" : pasteErrorText(result.error);
}

describe("what is copied", () => {
	it("reads like part of a file, with its comments, quotes and spacing", () => {
		expect(copyThings(small, { ids: ["api"], notes: ["plan"] })).toBe(`application:
  # Takes all requests.
  api:
    technology: kubernetes
    latency: { p50: 12ms, p99: 45ms } # measured
    uses: [orders]
    capacityPerSecond: { us-east: 2k, eu-west: 1k }
notes:
  plan: { text: "# Plan", x: 100, y: 50 }
x-regions:
  us-east: aws us-east-1
  eu-west: aws eu-west-1
`);
	});

	it("is nothing when nothing of it is written", () => {
		expect(copyThings(small, { ids: ["nobody"] })).toBe("");
	});
});

describe("pasting into the same design", () => {
	it("gives free ids and names, and lets what was pasted along follow them", () => {
		const { design, things } = moved(small, { ids: ["api", "orders"] }, small);
		expect(things.ids).toEqual(["api-2", "orders-2"]);
		expect(design.application.get("api-2")?.uses).toEqual(["orders-2"]);
		expect(design.data.get("orders-2")?.name).toBe("Orders 2");
		expect(design.application.get("api")?.uses).toEqual(["orders"]);
	});

	it("leaves all that was there byte for byte", () => {
		const { text } = moved(small, { ids: ["orders"] }, small);
		const copy = `  orders-2:
    name: "Orders 2"
    technology: postgresql
    replicas: [us-east, eu-west]
    pattern: single-leader
    consistency: eventual
    leader: us-east
    size: 10GB
`;
		expect(text).toContain(copy);
		expect(text.replace(copy, "")).toBe(small.text);
	});

	it("counts on: a third is orders-3", () => {
		const second = moved(small, { ids: ["orders"] }, small);
		expect(moved(second, { ids: ["orders-2"] }, second).things.ids).toEqual(["orders-3"]);
	});

	it("puts a second note beside the first", () => {
		const { design, things } = moved(small, { notes: ["plan"] }, small);
		expect(things.notes).toEqual(["plan-2"]);
		expect(design.notes.get("plan-2")).toMatchObject({ x: 116, y: 66, text: "# Plan" });
	});

	it("halves the share of a population with its twin", () => {
		const { design } = moved(small, { ids: ["na"] }, small);
		const shares = [...design.users.populations].map(([id, { share }]) => [id, share]);
		expect(shares).toEqual([
			["na", 0.3],
			["eu", 0.4],
			["na-2", 0.3],
		]);
	});

	it("holds for everything of every example", () => {
		for (const name of ["shop", "global-collaboration", "flapping", "us-with-eu-replica"]) {
			const from = example(name);
			const { design } = from;
			const ids = [
				...design.users.populations.keys(),
				...design.regions.keys(),
				...design.routing.keys(),
				...design.balancing.keys(),
				...design.application.keys(),
				...design.data.keys(),
				...design.observability.keys(),
			];
			const result = moved(from, { ids, features: [...design.features.keys()] }, from);
			expect(result.things.ids.length).toBe(ids.length);
			expect(result.design.data.size).toBe(2 * design.data.size);
			expect(result.fitted.missing.size).toBe(0);
		}
	});
});

describe("pasting into another design", () => {
	it("finds a region again by provider and code, and leaves out one that is not there", () => {
		const result = moved(small, { ids: ["orders"] }, elsewhere);
		expect(result.design.data.get("orders")).toMatchObject({ replicas: ["virginia"], leader: "virginia" });
		expect(pasteNotice(result)).toBe(
			"Pasted orders. us-east is virginia here. eu-west is not in this design: left out of orders.",
		);
	});

	it("gives a store whose replicas are all elsewhere the regions of the design", () => {
		const lonely = `data:\n  mail:\n    technology: postgresql\n    replicas: [mars]\n    pattern: single-leader\n    consistency: eventual\n    leader: mars\n    size: 1GB\n`;
		const result = pasted(elsewhere, lonely);
		expect(result.design.data.get("mail")).toMatchObject({ replicas: ["virginia", "tokyo"], leader: "virginia" });
		expect(pasteNotice(result)).toContain("mail got the regions of this design.");
	});

	it("leaves a feature out that can't be without its store", () => {
		const result = moved(small, { ids: ["api"], features: ["buy"] }, elsewhere);
		expect(result.things).toMatchObject({ ids: ["api"], features: [] });
		expect(pasteNotice(result)).toContain("buy can't be without");
		expect(result.design.features.size).toBe(0);
	});

	it("brings a section that the design doesn't have yet", () => {
		const { text } = moved(small, { notes: ["plan"] }, elsewhere);
		expect(text.endsWith('notes:\n  plan: { text: "# Plan", x: 100, y: 50 }\n')).toBe(true);
	});

	it("brings region and store together, as they are", () => {
		const { design } = moved(small, { ids: ["eu-west", "us-east", "orders"] }, elsewhere);
		expect(design.data.get("orders")?.replicas).toEqual(["us-east", "eu-west"]);
		expect([...design.regions.keys()]).toEqual(["virginia", "tokyo", "eu-west", "us-east"]);
	});

	it("gives a population its share and a home in partitioned stores", () => {
		const global = example("global-collaboration");
		const partitioned = [...global.design.data.values()].find(({ pattern }) => pattern === "partitioned");
		const { design } = pasted(global, "users:\n  populations:\n    br: { at: sao-paulo, share: 10% }\n");
		expect(design.users.populations.get("br")?.share).toBe(0.1);
		const sum = [...design.users.populations.values()].reduce((all, { share }) => all + share, 0);
		expect(sum).toBeCloseTo(1, 6);
		expect(partitioned === undefined || design.data.get(partitioned.id)?.homes.has("br")).toBe(true);
	});

	it("takes no place of what isn't pasted", () => {
		const { design } = pasted(elsewhere, "notes:\n  a: { text: hi }\ncanvas:\n  log: { x: 5, y: 5 }\n");
		expect(design.canvas.size).toBe(0);
	});
});

describe("a fragment that somebody wrote", () => {
	it("may be indented as a whole, as lines from the middle of a file are", () => {
		expect(pasted(small, "  notes:\n    hint: { text: Look }\n").things.notes).toEqual(["hint"]);
	});

	it("is refused with its line where something is wrong with it", () => {
		expect(refusal("data:\n  carts:\n    technology: redis\n")).toMatch(/^Line \d+ of what was copied: .*data\.carts/);
	});

	it("is refused when it is prose, nothing, or a key that a design has once", () => {
		expect(refusal("Dear all, see you at 10")).toContain("no part of a design");
		expect(refusal("note: buy milk")).toContain("no part of a design");
		expect(refusal("{ not: [yaml")).toContain("no part of a design");
		expect(refusal("   \n")).toBe("The clipboard holds no text.");
		expect(refusal("notes:\n  a: { text: hi }\ncosts: { discount: 5% }\n")).toContain("`costs` can't be pasted");
	});

	it("is told apart from a whole design", () => {
		const result = pasteThings(small, elsewhere.text);
		expect(result).toMatchObject({ ok: false, error: { code: "wholeDesign", name: "Elsewhere" } });
	});
});
