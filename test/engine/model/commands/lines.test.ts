import { describe, expect, it } from "vitest";
import { findTechnology } from "../../../../src/engine/catalog/findTechnology.ts";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { commandErrorText } from "../../../../src/engine/model/commands/commandErrorText.ts";
import { insertComponent } from "../../../../src/engine/model/commands/insertComponent.ts";
import { moveSeveral } from "../../../../src/engine/model/commands/moveSeveral.ts";
import { reattach } from "../../../../src/engine/model/commands/reattach.ts";
import { sendTo, sendUsers } from "../../../../src/engine/model/commands/sendUsers.ts";
import { setHome } from "../../../../src/engine/model/commands/setHome.ts";
import type { Design } from "../../../../src/engine/model/design.ts";

const text = `archipelago: 1
name: Lines
users:
  populations:
    na: { name: Americas, at: new-york, share: 50% }
    eu: { name: Europe, at: paris, share: 50%, residency: EU }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
  de: { provider: aws, code: eu-central-1 }
routing:
  dns: { technology: route53, method: dns, policy: geolocation, geolocation: { na: us, eu: ie } }
  main: { technology: smart-client, method: client, policy: primary, primary: ie }
balancing:
  alb: { technology: alb, to: [api], regions: [us, ie] }
  open: { technology: alb }
application:
  api: { technology: kubernetes, regions: [us, ie], latency: { p50: 10ms, p99: 40ms }, uses: [docs, logs], calls: { worker: { crossRegion: true } } }
  worker: { technology: kubernetes, regions: [us, ie], latency: { p50: 10ms, p99: 40ms } }
  third: { technology: kubernetes, regions: [us], latency: { p50: 10ms, p99: 40ms } }
data:
  docs: { technology: cockroachdb, replicas: [us, ie], pattern: single-leader, consistency: eventual, leader: us, size: 1GB, personal: false }
  logs: { technology: cassandra, replicas: [us, ie], pattern: leaderless, consistency: eventual, conflicts: last-write-wins, size: 1GB, personal: false }
  files: { technology: s3, replicas: [us, ie, de], pattern: partitioned, consistency: read-your-writes, homes: { na: us, eu: ie }, size: 1GB }
features:
  read: { application: api, store: docs, readsPerSecond: 10, writesPerSecond: 1, itemSize: 1KB }
scenarios:
  stop:
    name: Stop both
    faults:
      - { at: 1m, for: 1m, kind: store-down, store: docs, region: us }
      - { at: 2m, for: 1m, kind: store-down, store: logs, region: us }
      - { at: 3m, for: 1m, kind: region-down, region: de }
`;

function parsed(yaml: string): Design {
	const { design, problems } = parseDesign(yaml);
	if (design === undefined) throw new Error(JSON.stringify(problems, null, 1));
	return design;
}

const design = parsed(text);

function carried(result: CommandResult): Design {
	if (!result.ok) throw new Error(commandErrorText(design, result.error));
	const edited = applyEdits(text, result.value);
	if (!edited.ok) throw new Error(JSON.stringify(edited.error));
	return parsed(edited.value);
}

function refusal(result: CommandResult): string {
	return result.ok ? "" : commandErrorText(design, result.error);
}

describe("moving the end of a line", () => {
	it("makes an application use another store, and what a feature does over that line goes along", () => {
		const moved = carried(reattach(design, { from: "api", to: "docs", end: "to", other: "files" }));
		expect(moved.application.get("api")?.uses).toEqual(["files", "logs"]);
		expect(moved.features.get("read")?.store).toBe("files");
	});

	it("leaves features alone that use another line", () => {
		const moved = carried(reattach(design, { from: "api", to: "logs", end: "to", other: "files" }));
		expect(moved.application.get("api")?.uses).toEqual(["docs", "files"]);
		expect(moved.features.get("read")?.store).toBe("docs");
	});

	it("makes another application use the store, with the feature", () => {
		const moved = carried(reattach(design, { from: "api", to: "docs", end: "from", other: "worker" }));
		expect(moved.application.get("api")?.uses).toEqual(["logs"]);
		expect(moved.application.get("worker")?.uses).toEqual(["docs"]);
		expect(moved.features.get("read")?.application).toBe("worker");
	});

	it("makes a balancer send to another application, or another balancer send", () => {
		const to = carried(reattach(design, { from: "alb", to: "api", end: "to", other: "third" }));
		expect(to.balancing.get("alb")?.to).toEqual(["third"]);
		const from = carried(reattach(design, { from: "open", to: "worker", end: "from", other: "alb" }));
		expect(from.balancing.get("open")?.to).toEqual(["api", "third"]);
		expect(from.balancing.get("alb")?.to).toEqual(["api", "worker"]);
	});

	it("takes a call with what is said of it", () => {
		const to = carried(reattach(design, { from: "api", to: "worker", end: "to", other: "third" }));
		expect(to.application.get("api")?.calls.get("third")?.crossRegion).toBe(true);
		const from = carried(reattach(design, { from: "api", to: "worker", end: "from", other: "third" }));
		expect(from.application.get("api")?.calls.size).toBe(0);
		expect(from.application.get("third")?.calls.get("worker")?.crossRegion).toBe(true);
	});

	it("is refused across layers", () => {
		expect(refusal(reattach(design, { from: "api", to: "docs", end: "to", other: "worker" }))).toMatch(/no meaning/);
	});
});

describe("sending users somewhere", () => {
	it("writes the geolocation of the routing that decides by it", () => {
		const sent = carried(sendUsers(design, { population: "eu", region: "de" }));
		expect(sent.routing.get("dns")?.geolocation.get("eu")).toBe("de");
	});

	it("chooses the primary of a routing that has one, and is refused for other policies", () => {
		expect(carried(sendTo(design, { routing: "main", region: "de" })).routing.get("main")?.primary).toBe("de");
		expect(refusal(sendTo(design, { routing: "dns", region: "de" }))).toMatch(/geolocation policy/);
	});
});

describe("giving a population's data a home", () => {
	it("writes it where the store is partitioned", () => {
		expect(
			carried(setHome(design, { store: "files", population: "na", region: "de" })).data.get("files")?.homes,
		).toEqual(
			new Map([
				["na", "de"],
				["eu", "ie"],
			]),
		);
	});

	it("is refused where the data may not rest, and for a store whose replicas hold everything", () => {
		expect(refusal(setHome(design, { store: "files", population: "eu", region: "us" }))).toMatch(/only in EU/);
		expect(refusal(setHome(design, { store: "docs", population: "na", region: "ie" }))).toMatch(/partitioned/);
	});
});

describe("moving several components to another region", () => {
	it("moves each that can, with the faults that hit them", () => {
		const { edits, moved, stays } = moveSeveral(design, {
			ids: ["docs", "logs", "api", "dns", "third"],
			from: "us",
			to: "de",
			mode: "move",
		});
		expect(moved).toEqual(["docs", "logs", "api", "third"]);
		expect(stays.map(({ id, error }) => [id, error.code])).toEqual([["dns", "notRegional"]]);
		const next = carried({ ok: true, value: edits });
		expect(next.data.get("docs")?.replicas).toEqual(["de", "ie"]);
		expect(next.data.get("docs")?.leader).toBe("de");
		expect(next.application.get("third")?.regions).toEqual(["de"]);
		const regions = next.scenarios.get("stop")?.faults.map((fault) => ("region" in fault ? fault.region : ""));
		expect(regions).toEqual(["de", "de", "de"]);
	});

	it("merges two stores at once without mistaking one fault for the other", () => {
		const { edits } = moveSeveral(design, { ids: ["docs", "logs"], from: "us", to: "ie", mode: "move" });
		const next = carried({ ok: true, value: edits });
		expect([...(next.data.get("docs")?.replicas ?? []), ...(next.data.get("logs")?.replicas ?? [])]).toEqual([
			"ie",
			"ie",
		]);
		const kinds = next.scenarios.get("stop")?.faults.map(({ kind }) => kind);
		expect(kinds?.at(-1)).toBe("region-down");
	});
});

describe("a component put in its place with its lines", () => {
	const cockroach = findTechnology("cockroachdb");
	const kubernetes = findTechnology("kubernetes");
	const alb = findTechnology("alb");
	if (cockroach === undefined || kubernetes === undefined || alb === undefined) throw new Error("not in the catalogue");

	it("is a store that the application uses beside its others", () => {
		const component = { technology: cockroach, regions: ["ie"] };
		const next = carried(insertComponent(design, { component, connections: { usedBy: "api" } }));
		expect(next.data.get("cockroachdb")?.replicas).toEqual(["ie"]);
		expect(next.application.get("api")?.uses).toEqual(["docs", "logs", "cockroachdb"]);
	});

	it("is an application that a balancer sends to and that calls another", () => {
		const component = { technology: kubernetes, regions: ["ie"] };
		const next = carried(insertComponent(design, { component, connections: { sentToBy: "alb", calls: "api" } }));
		expect(next.balancing.get("alb")?.to).toEqual(["api", "kubernetes"]);
		expect([...(next.application.get("kubernetes")?.calls.keys() ?? [])]).toEqual(["api"]);
	});

	it("is a balancer before one application, and an application that uses one store", () => {
		const balancer = { technology: alb, regions: ["us"], id: "front" };
		expect(
			carried(insertComponent(design, { component: balancer, connections: { sendsTo: "third" } })).balancing.get(
				"front",
			)?.to,
		).toEqual(["third"]);
		const app = { technology: kubernetes, regions: ["us"] };
		expect(
			carried(insertComponent(design, { component: app, connections: { uses: "logs" } })).application.get("kubernetes")
				?.uses,
		).toEqual(["logs"]);
	});
});
