import * as texts from "../../../../texts/simulation/conflictLab.ts";
import type { Id } from "../../../model/design.ts";
import { type WriteId, type Writer, writeIdOf } from "../mergeRule.ts";
import { arrive } from "./arrival.ts";
import type { RefusalReason } from "./labPlay.ts";
import type { LabStep } from "./labScript.ts";
import { cutText, overdraftText, ownedChange, refusalText, writeText } from "./labSentences.ts";
import { applicationRefusal, spokenValue } from "./labValue.ts";
import {
	isCutOff,
	type Lab,
	type Message,
	type Replica,
	replicaAt,
	sideOf,
	type Told,
	type World,
} from "./labWorld.ts";

type StepOf<Kind extends LabStep["kind"]> = Extract<LabStep, { readonly kind: Kind }>;

/** A step of the script, but for what then arrives by itself. */
export function takeStep<State>(lab: Lab<State>, before: World<State>, step: LabStep): Told<State> {
	const afterMs = step.kind === "write" ? (step.afterMs ?? 1000) : 1000;
	const world = { ...before, atMs: before.atMs + afterMs };
	switch (step.kind) {
		case "write":
			return write(lab, world, step);
		case "settle":
			return settle(lab, world, step);
		case "deliver":
			return deliver(lab, world, step);
		case "cut":
			return network({ ...world, sides: step.sides }, cutText(step.sides));
		case "heal":
			return network({ ...world, sides: [lab.script.regions] }, texts.theNetworkIsWholeAgain(waitingText(world)));
		case "hold":
			return network({ ...world, held: true }, texts.messagesWaitFromHereOn);
		case "release":
			return network(
				{ ...world, held: false },
				texts.messagesArriveByThemselvesAgain(waitingText({ ...world, held: false })),
			);
	}
}

/** The next link's messages that can arrive, if any: all of the link, in order. */
export function nextArrival<State>(lab: Lab<State>, world: World<State>): Told<State> | undefined {
	if (world.held) return undefined;
	const first = world.onTheWay.find((message) => !isCutOff(world, message));
	if (first === undefined) return undefined;
	const others = world.onTheWay.filter((each) => each !== first && each.from === first.from && each.to === first.to);
	return arrive(lab, world, { messages: [first, ...others], stay: false });
}

function network<State>(world: World<State>, text: string): Told<State> {
	return { world, kind: "network", tone: "plain", text, region: undefined };
}

function waitingText<State>({ onTheWay, held }: World<State>): string {
	if (onTheWay.length === 0) return texts.nothingHasWaited;
	if (held) return texts.whatIsOnItsWayWaits;
	return onTheWay.length === 1 ? texts.oneMessageGoesOn : texts.messagesGoOn(onTheWay.length);
}

function write<State>(lab: Lab<State>, world: World<State>, step: StepOf<"write">): Told<State> {
	const { rule, script } = lab;
	const { region, change, clockSkewMs = 0 } = step;
	const asked = askedBy(lab, world, region);
	const before = gathered(lab, world, { region, asked });
	const versions = rule.read(before.state);
	const [first] = versions;
	if (first === undefined || versions.length > 1) return refuse(lab, world, { step, reason: "question" });
	const denied = applicationRefusal(script.values, { value: first.value, change });
	if (denied !== undefined) return refuse(lab, world, { step, reason: denied });
	const writer = writerAt(world, { region, clockSkewMs });
	const written = rule.write(before.state, change, writer);
	if (!written.ok) return refuse(lab, world, { step, reason: written.error });
	const id = writeIdOf(writer);
	const made = { id, region, change, atMs: world.atMs };
	const told = accepted(lab, world, { writer, asked, before, state: written.value });
	const next = { ...told, writes: [...told.writes, made] };
	const after = rule.read(written.value)[0]?.value ?? first.value;
	if (!rule.reflected(written.value, replicaAt(next, region).heard).has(id)) {
		const text = texts.writeIsLostToALaterClock(region, ownedChange(script.values, made));
		return { world: next, kind: "write", tone: "bad", text, region };
	}
	const others = asked.filter((each) => each !== region);
	const text = writeText(script.values, made, { before: first.value, after, asked: others });
	const overdraft = overdraftText(script.values, after);
	return { world: next, kind: "write", tone: overdraft === "" ? "plain" : "bad", text: text + overdraft, region };
}

function refuse<State>(
	lab: Lab<State>,
	world: World<State>,
	{ step, reason }: { readonly step: StepOf<"write">; readonly reason: RefusalReason },
): Told<State> {
	const refusal = { region: step.region, change: step.change, reason };
	return {
		world: { ...world, refusals: [...world.refusals, refusal] },
		kind: "refused",
		tone: "attention",
		text: refusalText(lab.script, { refusal, reached: sideOf(world, step.region).length }),
		region: step.region,
	};
}

function settle<State>(lab: Lab<State>, world: World<State>, step: StepOf<"settle">): Told<State> {
	const { rule, script } = lab;
	const { region } = step;
	const before = replicaAt(world, region);
	const versions = rule.read(before.state);
	const kept = "keep" in step ? versions.find(({ write: id }) => id === step.keep) : undefined;
	const value = "keep" in step ? kept?.value : step.value;
	if (versions.length < 2 || rule.settle === undefined || value === undefined) {
		const text = texts.regionShowsOneValue(region);
		return { world, kind: "settled", tone: "plain", text, region };
	}
	const writer = writerAt(world, { region, clockSkewMs: 0 });
	const written = rule.settle(before.state, value, writer);
	if (!written.ok) return { world, kind: "settled", tone: "plain", text: texts.regionMayNotWrite(region), region };
	const told = accepted(lab, world, { writer, asked: [region], before, state: written.value });
	const keptWrites = kept?.write === undefined ? before.heard : chainOf(world, kept.write);
	const aside = [...before.heard].filter((id) => !keptWrites.has(id));
	const what =
		kept?.write === undefined
			? texts.writesByHand(spokenValue(value))
			: texts.keepsValueOf(spokenValue(value), kept.write);
	return {
		world: { ...told, setAside: new Set([...told.setAside, ...aside]) },
		kind: "settled",
		tone: "good",
		text: texts.aPersonIn(region, what) + overdraftText(script.values, value),
		region,
	};
}

/** A write and all that its maker had heard of. */
function chainOf<State>({ seenBy }: World<State>, id: WriteId): ReadonlySet<WriteId> {
	return new Set([id, ...(seenBy.get(id) ?? [])]);
}

function deliver<State>(lab: Lab<State>, world: World<State>, step: StepOf<"deliver">): Told<State> {
	const message = world.onTheWay.find(({ id }) => id === step.message);
	if (message === undefined) return network(world, texts.thatMessageIsNotOnItsWay);
	if (isCutOff(world, message)) return network(world, texts.doesntReach(message.from, message.to));
	return arrive(lab, world, { messages: [message], stay: step.again === true });
}

/** The regions whose word a write takes, its own among them. */
function askedBy<State>({ rule }: Lab<State>, world: World<State>, region: Id): readonly Id[] {
	return rule.agrees === "before" ? sideOf(world, region) : [region];
}

function gathered<State>(
	{ rule }: Lab<State>,
	world: World<State>,
	{ region, asked }: { readonly region: Id; readonly asked: readonly Id[] },
): Replica<State> {
	return asked
		.map((each) => replicaAt(world, each))
		.reduce(
			(all, each) => ({ state: rule.merge(all.state, each.state), heard: new Set([...all.heard, ...each.heard]) }),
			replicaAt(world, region),
		);
}

function writerAt<State>(
	world: World<State>,
	{ region, clockSkewMs }: { readonly region: Id; readonly clockSkewMs: number },
): Writer {
	const earlier = [...world.seenBy.keys()].filter((id) => id.startsWith(`${region}/`)).length;
	return { region, sequence: earlier + 1, clockMs: world.atMs + clockSkewMs, reached: sideOf(world, region) };
}

interface Acceptance<State> {
	readonly writer: Writer;
	readonly asked: readonly Id[];
	readonly before: Replica<State>;
	readonly state: State;
}

/** The write stands where it was agreed on, and is on its way to the others. */
function accepted<State>(
	{ script }: Lab<State>,
	world: World<State>,
	{ writer, asked, before, state }: Acceptance<State>,
): World<State> {
	const id = writeIdOf(writer);
	const replica = { state, heard: new Set([...before.heard, id]) };
	const messages = script.regions
		.filter((to) => !asked.includes(to))
		.map(
			(to, index): Message<State> => ({
				...replica,
				id: `message ${world.sent + index + 1}`,
				from: writer.region,
				to,
				write: id,
			}),
		);
	return {
		...world,
		replicas: new Map([...world.replicas, ...asked.map((region): [Id, Replica<State>] => [region, replica])]),
		onTheWay: [...world.onTheWay, ...messages],
		seenBy: new Map([...world.seenBy, [id, before.heard]]),
		sent: world.sent + messages.length,
	};
}
