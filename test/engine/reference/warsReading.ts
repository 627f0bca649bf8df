import type { Design, Feature, Id, LatencyMs, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import type { Random } from "../../../src/engine/model/random.ts";
import { seededRandom } from "../../../src/engine/model/random.ts";
import { sigmaOf } from "./delayReading.ts";
import { enteringReading } from "./stalenessReading.ts";

/** Milliseconds of one message, drawn anew at each call. */
export type Draw = () => number;

/** A replica's one-way delays as its coordinators meet them. */
export interface Legs {
	readonly write: Draw;
	readonly ack: Draw;
	readonly read: Draw;
	readonly response: Draw;
}

export interface Quorum {
	readonly read: number;
	readonly write: number;
}

/** A write and a read, played message by message: how long after the commit a read has to start to see the write. */
export function playedMs(replicas: readonly Legs[], quorum: Quorum): number {
	const writes = replicas.map(({ write, ack }) => {
		const arrivesMs = write();
		return { arrivesMs, acknowledgedMs: arrivesMs + ack() };
	});
	const acknowledged = writes.map(({ acknowledgedMs }) => acknowledgedMs).sort((a, b) => a - b);
	const committedMs = acknowledged[quorum.write - 1] as number;
	const answers = replicas.map(({ read, response }, k) => {
		const readsMs = read();
		const lateMs = (writes[k]?.arrivesMs ?? 0) - readsMs - committedMs;
		return { lateMs, answeredMs: readsMs + response() };
	});
	const taken = answers.toSorted((a, b) => a.answeredMs - b.answeredMs).slice(0, quorum.read);
	return Math.max(0, Math.min(...taken.map(({ lateMs }) => lateMs)));
}

/**
 * Times until reads that enter a region see a write of a leaderless store, sorted: coordinators of writes by their
 * share, one way RTT/2 and the replica's own time on top. `count` for each region that writes.
 */
export function warsReading(
	design: Design,
	{ feature, reader, count }: { readonly feature: Feature; readonly reader: Id; readonly count: number },
): readonly { readonly writer: Id; readonly share: number; readonly sortedMs: Float64Array }[] {
	const store = design.data.get(feature.store) as Store;
	return [...enteringReading(design, feature, "write")].map(([writer, share]) => {
		const random = seededRandom(3, `${feature.id}/${writer}/${reader}`);
		const legs = store.replicas.map((replica) => legsOf(design, { store, random, replica, writer, reader }));
		const sortedMs = Float64Array.from({ length: count }, () => playedMs(legs, store.quorum)).sort();
		return { writer, share, sortedMs };
	});
}

interface Leg {
	readonly store: Store;
	readonly random: Random;
	readonly replica: Id;
	readonly writer: Id;
	readonly reader: Id;
}

function legsOf(design: Design, { store, random, replica, writer, reader }: Leg): Legs {
	const halfOf = (coordinator: Id): LatencyMs => {
		const p50Ms = rttMs(design, coordinator, replica) / 2;
		return { p50Ms, p99Ms: 1.3 * p50Ms };
	};
	const [toWriter, toReader] = [lognormal(random, halfOf(writer)), lognormal(random, halfOf(reader))];
	const [write, read] = [lognormal(random, store.latency.write), lognormal(random, store.latency.read)];
	return {
		write: () => toWriter() + write(),
		ack: toWriter,
		read: toReader,
		response: () => toReader() + read(),
	};
}

function lognormal(random: Random, latency: LatencyMs): Draw {
	const sigma = sigmaOf(latency);
	return () =>
		latency.p50Ms * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
}
