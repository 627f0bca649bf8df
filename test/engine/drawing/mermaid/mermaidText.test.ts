import "../browserGlobals.ts";
import fc from "fast-check";
import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import { lanesLayout } from "../../../../src/engine/drawing/lanesLayout.ts";
import { mermaidText } from "../../../../src/engine/drawing/mermaid/mermaidText.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { designOf, exampleDesign, exampleNames } from "../../layout/exampleDesign.ts";
import { generatedDesign } from "../../layout/generatedDesign.ts";
import { anyName, hostileNames, namedDesign } from "../namedDesign.ts";

interface Vertex {
	readonly id: string;
	readonly classes: readonly string[];
}
interface Edge {
	readonly start: string;
	readonly end: string;
	readonly stroke?: string;
	readonly text: string;
}
interface Flowchart {
	readonly getVertices: () => ReadonlyMap<string, Vertex>;
	readonly getEdges: () => readonly Edge[];
	readonly getSubGraphs: () => readonly {
		readonly id: string;
		readonly title: string;
		readonly nodes: readonly string[];
	}[];
	readonly getDiagramTitle: () => string;
	readonly getAccTitle: () => string;
}

/** The flowchart as Mermaid has read it. */
async function flowchartOf(text: string): Promise<Flowchart> {
	const { diagramType } = await mermaid.parse(text);
	expect(diagramType).toBe("flowchart-v2");
	const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
	return db as unknown as Flowchart;
}

const lightText = (design: Design): string => mermaidText(design, { theme: "light" });

async function expectAllThere(design: Design): Promise<void> {
	const flowchart = await flowchartOf(lightText(design));
	const layout = lanesLayout(design);
	const groups = new Set(flowchart.getSubGraphs().map(({ id }) => id));
	const nodes = [...flowchart.getVertices().values()].filter(({ id }) => !groups.has(id));
	const empty = layout.columns.filter(
		({ region }) => !layout.cards.some((card) => "region" in card && card.region === region),
	);
	const routed = design.routing.size > 0 ? 0 : 1;
	expect(nodes).toHaveLength(layout.cards.length + empty.length + routed);
	expect(flowchart.getEdges()).toHaveLength(layout.lines.filter(({ kind }) => kind !== "watch").length);
	const ends = new Set([...groups, ...nodes.map(({ id }) => id)]);
	for (const { start, end } of flowchart.getEdges()) {
		expect(ends).toContain(start);
		expect(ends).toContain(end);
	}
}

describe("a design as a Mermaid flowchart", () => {
	it.each(exampleNames)("has all cards and lines of %s", async (name) => {
		await expectAllThere(exampleDesign(name));
	});

	it("has all cards and lines of any design", async () => {
		await fc.assert(fc.asyncProperty(generatedDesign, expectAllThere), { numRuns: 6 });
	});

	it("puts what runs in a region into its group", async () => {
		const flowchart = await flowchartOf(lightText(exampleDesign("global-collaboration")));
		const region = flowchart.getSubGraphs().find(({ id }) => id === "region_us_east");
		expect(region?.title).toContain("us-east");
		expect(region?.nodes).toContain("store_accounts_IN_us_east");
		expect(region?.nodes).toContain("application_api_IN_us_east");
	});

	it("tells a store's consistency by colour and letter, and what is claimed beside what is given", async () => {
		const text = lightText(exampleDesign("global-collaboration"));
		const vertices = (await flowchartOf(text)).getVertices();
		expect(vertices.get("store_accounts_IN_us_east")?.classes).toContain("strong");
		expect(text).toContain('store_accounts_IN_us_east[("<b>accounts</b> (S)<br/>');
		expect(vertices.get("store_settings_IN_us_east")?.classes).toContain("eventual");
		expect(text).toContain('store_settings_IN_us_east[("<b>settings</b> (S › E)<br/>');
	});

	it("draws replication that a write waits for thick, and other replication dotted with its lag", async () => {
		const flowchart = await flowchartOf(lightText(exampleDesign("global-collaboration")));
		const between = (store: string): readonly Edge[] =>
			flowchart.getEdges().filter(({ start, end }) => start.startsWith(store) && end.startsWith(store));
		expect(between("store_accounts").map(({ stroke }) => stroke)).toEqual(["thick", "thick"]);
		expect(between("store_accounts")[0]?.text).toContain("quorum 70 ms");
		expect(new Set(between("store_settings").map(({ stroke }) => stroke))).toEqual(new Set(["dotted"]));
		expect(between("store_settings")[0]?.text).toMatch(/^async \d/);
	});

	it("marks what is down at a moment of a scenario", async () => {
		const design = exampleDesign("global-collaboration");
		const scenario = [...design.scenarios.values()].find(({ faults }) => faults[0]?.kind === "region-down");
		if (scenario === undefined) throw new Error("the example has no scenario of a lost region");
		const [fault] = scenario.faults;
		if (fault?.kind !== "region-down") throw new Error("its first fault is another");
		const run = simulate(design, scenario, { seed: 1 });
		const play = { scenario, run, atSeconds: (fault.atMs + fault.forMs / 2) / 1000 };
		const flowchart = await flowchartOf(mermaidText(design, { theme: "light", play }));
		const api = flowchart.getVertices().get(`application_api_IN_${fault.region.replaceAll("-", "_")}`);
		expect(api?.classes).toContain("down");
	});

	it("writes no figures when asked not to", () => {
		const text = mermaidText(exampleDesign("shop"), { theme: "dark", withoutFigures: true });
		expect(text).not.toMatch(/\|"[^"]*\d ms/);
	});
});

describe("names in a Mermaid flowchart", () => {
	const shop = exampleDesign("shop");

	it.each(hostileNames)("stay text: %j", async (name) => {
		await expectAllThere(namedDesign(shop, name));
	});

	it("stay text whatever they are", async () => {
		const design = exampleDesign("us-with-eu-replica");
		await fc.assert(
			fc.asyncProperty(anyName, async (name) => expectAllThere(namedDesign(design, name))),
			{ numRuns: 12 },
		);
	});

	it("may be Mermaid's own words", async () => {
		const text = `archipelago: 1
name: end
users: { populations: { graph: { name: end, at: london, share: 100% } } }
regions:
  end: { provider: aws, code: eu-west-1 }
  default: { provider: aws, code: us-east-1 }
balancing: { subgraph: { technology: alb } }
application:
  end--x: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms }, uses: [o] }
  x: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms } }
data:
  o: { technology: cockroachdb, replicas: [end, default], pattern: consensus, consistency: strong, leader: end, size: 1GB }
features: { style: { application: x, store: o, readsPerSecond: 1, writesPerSecond: 1, itemSize: 1KB } }
`;
		await expectAllThere(designOf(text));
	});
});
