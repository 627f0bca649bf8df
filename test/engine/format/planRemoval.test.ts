import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { DesignText } from "../../../src/engine/format/pasteThings.ts";
import { planRemoval, type RemovalPlan, type Removed } from "../../../src/engine/format/planRemoval.ts";

function designText(text: string): DesignText {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(JSON.stringify(problems));
	return { text, design };
}

const start = designText(`archipelago: 1
name: Small
users:
  populations:
    na: { name: North America, at: new-york, share: 60% }
    eu: { name: Europe, at: paris, share: 40% }
regions:
  us-east: { provider: aws, code: us-east-1 }
  eu-west: { provider: aws, code: eu-west-1 }
routing:
  dns: { technology: route53, method: dns, policy: geolocation, geolocation: { na: us-east, eu: eu-west } }
balancing:
  alb: { technology: aws-alb, to: [api, jobs] }
application:
  api: { technology: kubernetes, latency: { p50: 12ms, p99: 45ms }, uses: [orders], capacityPerSecond: { us-east: 2k, eu-west: 1k } }
  jobs: { technology: kubernetes, latency: { p50: 12ms, p99: 45ms }, regions: [us-east] }
data:
  orders:
    name: Orders
    technology: postgresql
    replicas: [us-east, eu-west]
    pattern: single-leader
    consistency: eventual
    leader: us-east
    size: 10GB
features:
  buy: { name: Checkout, application: api, store: orders, readsPerSecond: 10, writesPerSecond: 1, itemSize: 1KB }
scenarios:
  flood:
    name: Flood
    faults:
      - { at: 60s, for: 10m, kind: region-down, region: eu-west }
      - { at: 60s, for: 10m, kind: store-down, store: orders, region: us-east }
notes:
  plan: { text: "# Plan" }
scenes:
  one: { title: The data, focus: [orders, api] }
canvas:
  jobs: { locked: true }
  orders: { x: 10, y: 10 }
`);

function plan(removed: Removed): RemovalPlan {
	const result = planRemoval(start, removed);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

function refusal(removed: Removed): string {
	const result = planRemoval(start, removed);
	return result.ok ? "" : result.error;
}

describe("what a removal would do", () => {
	it("is nothing else for a note", () => {
		const { effects, label, design } = plan({ ids: [], notes: ["plan"] });
		expect(effects).toEqual([]);
		expect(label).toBe("Remove a note");
		expect(design.notes.size).toBe(0);
	});

	it("takes a store's features, and tells who used it", () => {
		const { effects, design, label } = plan({ ids: ["orders"] });
		expect(effects).toEqual([
			{ kind: "goes", text: "Feature Checkout" },
			{ kind: "changes", text: "api no longer uses Orders" },
			{ kind: "changes", text: "Scenario “Flood” loses the loss of a replica" },
			{ kind: "changes", text: "Scene “The data” no longer shows Orders" },
		]);
		expect(label).toBe("Remove Orders");
		expect(design.features.size + design.data.size).toBe(0);
	});

	it("tells what a region's going changes: replicas, routing, capacity, faults", () => {
		const texts = plan({ ids: ["eu-west"] }).effects.map(({ text }) => text);
		expect(texts).toContain("Orders loses its replica in eu-west");
		expect(texts).toContain("api loses its capacity in eu-west");
		expect(texts).toContain("Scenario “Flood” loses the loss of a region");
		expect(texts).toContain("dns no longer sends Europe to a region of its choice");
	});

	it("tells where a leader goes when its replica is taken out of one region", () => {
		const { effects, label } = plan({ ids: ["orders"], region: "us-east" });
		expect(effects).toEqual([
			{ kind: "changes", text: "Orders is led from eu-west" },
			{ kind: "changes", text: "Scenario “Flood” loses the loss of a replica" },
		]);
		expect(label).toBe("Remove Orders from us-east");
	});

	it("tells the share that the other populations take", () => {
		expect(plan({ ids: ["na"] }).effects.map(({ text }) => text)).toContain("Europe makes 100% of the requests");
	});

	it("takes several things as one, each out of what the one before it left", () => {
		const { design, label } = plan({ ids: ["api", "orders", "eu-west"], notes: ["plan"] });
		expect(label).toBe("Remove 4 things");
		expect([...design.regions.keys()]).toEqual(["us-east"]);
		expect(design.application.size).toBe(1);
	});

	it("is refused for what is locked, and where something runs only there", () => {
		expect(refusal({ ids: ["jobs"] })).toBe("jobs is locked. Unlock it first.");
		expect(refusal({ ids: ["us-east", "eu-west"] })).toContain("jobs runs only in");
	});
});
