import { describe, expect, it } from "vitest";
import { connect } from "../../../../src/engine/model/commands/connect.ts";
import { countText, shareText, writtenAt } from "../../../../src/engine/model/commands/notation.ts";
import { renameItem } from "../../../../src/engine/model/commands/renameItem.ts";
import { designOf } from "../../layout/exampleDesign.ts";

const design = designOf(`archipelago: 1
name: Lines and names
users:
  populations:
    na: { name: A, at: new-york, share: 100% }
regions:
  us: { provider: aws, code: us-east-1 }
routing:
  dns: { technology: route53, method: dns, geolocation: { na: us } }
balancing:
  alb: { technology: alb, to: [api] }
  spare: { technology: alb }
application:
  api: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms }, uses: [docs], calls: { worker: {} } }
  worker: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms } }
data:
  docs: { technology: postgresql, replicas: [us], pattern: single-leader, consistency: strong, leader: us, size: 1GB }
  ledger: { technology: postgresql, replicas: [us], pattern: single-leader, consistency: strong, leader: us, size: 1GB }
observability:
  metrics: { technology: prometheus, scope: regional, signals: [metrics] }
features:
  read: { application: api, store: docs, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
  write: { application: api, store: docs, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
scenarios:
  bad: { faults: [{ at: 1s, for: 10m, kind: region-down, region: us }] }
scenes:
  first: { title: First }
`);

/** What a line becomes in the file, or why there is none. */
function drawn(from: string, to: string): unknown {
	const result = connect(design, { from, to });
	return result.ok ? result.value : result.error;
}

function renamed(section: Parameters<typeof renameItem>[1]["section"], id: string, to: string): unknown {
	const result = renameItem(design, { section, id, to });
	return result.ok ? result.value : result.error;
}

describe("a line", () => {
	it("is added to those that are there, and begins what has none", () => {
		expect(drawn("alb", "worker")).toEqual([{ op: "set", path: ["balancing", "alb", "to"], value: ["api", "worker"] }]);
		expect(drawn("api", "ledger")).toEqual([
			{ op: "set", path: ["application", "api", "uses"], value: ["docs", "ledger"] },
		]);
		expect(drawn("worker", "api")).toEqual([{ op: "set", path: ["application", "worker", "calls", "api"], value: {} }]);
	});

	it("that is there already is not drawn twice, nor from a thing to itself", () => {
		expect(drawn("api", "docs")).toEqual({ code: "alreadyConnected", from: "api", to: "docs" });
		// A balancer that names none sends to all.
		expect(drawn("spare", "worker")).toEqual({ code: "alreadyConnected", from: "spare", to: "worker" });
		expect(drawn("api", "worker")).toEqual({ code: "alreadyConnected", from: "api", to: "worker" });
		expect(drawn("api", "api")).toEqual({ code: "cantConnect", from: "api", to: "api" });
	});

	it("is refused where it goes without saying, means nothing, or leads to what isn't there", () => {
		expect(drawn("dns", "alb")).toEqual({ code: "impliedConnection", from: "dns", to: "alb" });
		expect(drawn("metrics", "api")).toEqual({ code: "impliedConnection", from: "metrics", to: "api" });
		expect(drawn("docs", "api")).toEqual({ code: "cantConnect", from: "docs", to: "api" });
		expect(drawn("nowhere", "api")).toEqual({ code: "unknownItem", id: "nowhere" });
		expect(drawn("api", "nowhere")).toEqual({ code: "unknownItem", id: "nowhere" });
	});
});

describe("another id", () => {
	it("changes nothing where it is the same, and is refused where it is none or names nothing", () => {
		expect(renamed("data", "docs", "docs")).toEqual([]);
		expect(renamed("data", "docs", "My docs")).toEqual({ code: "badId", id: "My docs" });
		expect(renamed("data", "read", "papers")).toEqual({ code: "unknownItem", id: "read" });
	});

	it("is one that no component, region or population has; a feature's, scenario's or scene's only among its own", () => {
		for (const taken of ["us", "na", "ledger", "api"])
			expect(renamed("data", "docs", taken)).toEqual({ code: "idTaken", id: taken });
		expect(renamed("features", "read", "write")).toEqual({ code: "idTaken", id: "write" });
		expect(renamed("features", "read", "docs")).toEqual([{ op: "rename", path: ["features", "read"], key: "docs" }]);
		expect(renamed("scenarios", "bad", "docs")).toEqual([{ op: "rename", path: ["scenarios", "bad"], key: "docs" }]);
		expect(renamed("scenes", "first", "docs")).toEqual([{ op: "rename", path: ["scenes", "first"], key: "docs" }]);
	});

	it("follows wherever the old one is written, as value and as key", () => {
		expect(renamed("application", "worker", "helper")).toEqual([
			{ op: "rename", path: ["application", "api", "calls", "worker"], key: "helper" },
			{ op: "rename", path: ["application", "worker"], key: "helper" },
		]);
		expect(renamed("data", "docs", "papers")).toEqual([
			{ op: "set", path: ["application", "api", "uses", 0], value: "papers" },
			{ op: "set", path: ["features", "read", "store"], value: "papers" },
			{ op: "set", path: ["features", "write", "store"], value: "papers" },
			{ op: "rename", path: ["data", "docs"], key: "papers" },
		]);
	});
});

describe("a value as the file writes it", () => {
	it.each([
		[0, 0],
		[500, 500],
		[999, 999],
		[1000, "1k"],
		[1100, "1.1k"],
		[1150, 1150],
		[90_000, "90k"],
		[999_900, "999.9k"],
		[1_000_000, "1M"],
		[1_100_000, "1.1M"],
		[1_150_000, "1150k"],
		[1_000_001, 1_000_001],
	])("%d is %s", (value, written) => {
		expect(countText(value)).toBe(written);
	});

	it("has shares to a thousandth of a percent, coordinates to a hundredth of a degree, and cities by name", () => {
		expect(shareText(1 / 3)).toBe("33.333%");
		expect(shareText(0.5)).toBe("50%");
		expect(writtenAt("paris")).toBe("paris");
		expect(writtenAt([48.8566, -2.3522])).toEqual([48.86, -2.35]);
	});
});
