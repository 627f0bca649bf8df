import * as texts from "../../../texts/format/fixes.ts";
import { cities } from "../../catalog/cities.ts";
import { findCity } from "../../catalog/findCity.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import { regions } from "../../catalog/regions.ts";
import type { EditValue } from "../../model/figures.ts";
import { faultKeys } from "../faultShape.ts";
import { candidates } from "../fileIds.ts";
import { nearestName } from "../nearestName.ts";
import { type QuantityName, readQuantity } from "../quantities.ts";
import { quantityText } from "../quantityText.ts";
import type { Form } from "../shape.ts";
import { written } from "./candidate.ts";
import type { FileView, Keys } from "./fileView.ts";

type Sensible = (keys: Keys, file: FileView) => EditValue | undefined;

/** A value to begin with for a key that has to be there; undefined where none can be guessed. */
export function sensibleValue(keys: Keys, form: Form, file: FileView): EditValue | undefined {
	const key = String(keys.at(-1));
	const section = sectionOf(keys);
	const special = own(byPlace, `${section} ${key}`) ?? own(byPlace, key);
	return special?.(keys, file) ?? byForm(keys, form, file);
}

/** Keys are the user's: `__proto__` and `constructor` among them. */
function own<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(values, key) ? values[key] : undefined;
}

function sectionOf(keys: Keys): string {
	if (keys.includes("faults")) return "faults";
	return keys[0] === "users" ? "populations" : String(keys[0]);
}

const byPlace: Readonly<Record<string, Sensible>> = {
	archipelago: () => 1,
	name: () => texts.newDesign,
	populations: () => ({ everyone: { name: texts.everyone, at: "new-york", share: "100%" } }),
	regions: () => ({ "us-east": { provider: "aws", code: "us-east-1" } }),
	"regions provider": () => "aws",
	"regions code": regionCode,
	at: (keys) => cityLike(String(keys.at(-2))),
	"faults at": () => "60s",
	for: () => "10m",
	"faults kind": () => "region-down",
	"faults between": between,
	"faults errorRate": () => "60%",
	"faults latency": () => "300ms",
	"faults region": faultRegion,
	times: () => 3,
	share: (keys, file) => remainingShare(keys, file),
	jurisdiction: (keys, file) => findCity(file.text([...keys.slice(0, -1), "at"]) ?? "")?.jurisdiction ?? "US",
	technology: (keys) => own(usualTechnology, String(keys[0])),
	method: (keys, file) => technologyOf(keys, file)?.routing?.methods[0],
	latency: () => ({ p50: "10ms", p99: "40ms" }),
	p50: (keys, file) => scaled(file.text([...keys.slice(0, -1), "p99"]), 0.25) ?? "10ms",
	p99: (keys, file) => scaled(file.text([...keys.slice(0, -1), "p50"]), 4) ?? "100ms",
	replicas: (_, file) => file.ids.region,
	pattern: (keys, file) => technologyOf(keys, file)?.data?.patterns[0] ?? "single-leader",
	consistency: (keys, file) => technologyOf(keys, file)?.data?.defaultConsistency ?? "eventual",
	leader: (keys, file) => replicasOf(keys, file)[0],
	homes: homes,
	size: () => "100GB",
	readsPerSecond: () => "1k",
	writesPerSecond: () => 100,
	itemSize: () => "1KB",
	hitRate: () => "80%",
	limit: () => "150%",
	delay: () => "3m",
	type: () => "m6i.xlarge",
	count: () => 3,
	after: () => "30s",
	scope: (keys, file) => technologyOf(keys, file)?.observability?.scope ?? "regional",
	signals: (keys, file) => technologyOf(keys, file)?.observability?.signals ?? ["metrics", "health"],
	geolocation: (_, file) => each(file.ids.population, file.ids.region[0]),
	weights: (_, file) => each(file.ids.region, `${Number((100 / Math.max(1, file.ids.region.length)).toFixed(3))}%`),
	"business monthlyCost": () => "10k",
	"business availability": () => "99.9%",
};

const usualTechnology: Readonly<Record<string, string>> = {
	routing: "route53",
	balancing: "alb",
	application: "kubernetes",
	data: "postgresql",
	observability: "prometheus",
};

function technologyOf(keys: Keys, file: FileView) {
	return findTechnology(file.text([...keys.slice(0, 2), "technology"]) ?? "");
}

/** The regions that a store's leader or home can be in: its voters, else its replicas. */
export function replicasOf(keys: Keys, file: FileView): readonly string[] {
	const store = keys.slice(0, 2);
	const voters = keys[2] === "leader" ? file.list([...store, "voters"]) : [];
	return voters.length > 0 ? voters : file.list([...store, "replicas"]);
}

/** `homes`, or the one home of a population in it. */
function homes(keys: Keys, file: FileView): EditValue | undefined {
	return each(file.ids.population, replicasOf(keys, file)[0]);
}

function each(ids: readonly string[], value: string | undefined): EditValue | undefined {
	return value === undefined || ids.length === 0 ? undefined : Object.fromEntries(ids.map((id) => [id, value]));
}

/** The region whose code is the id, or one of the provider's that the file doesn't use. */
function regionCode(keys: Keys, file: FileView): string | undefined {
	const provider = file.text(["regions", String(keys[1]), "provider"]);
	const used = file.ids.region.map((id) => file.text(["regions", id, "code"]));
	const codes = regions.filter((row) => row.provider === provider).map((row) => row.code);
	const usual = usualCodes.find((code) => codes.includes(code) && !used.includes(code));
	return nearestName(String(keys[1]), codes) ?? usual ?? codes.find((code) => !used.includes(code));
}

/** Where most begin, for each provider. */
const usualCodes = ["us-east-1", "eastus", "us-east4"];

function cityLike(id: string): string {
	const names = cities.map((city) => city.id);
	return nearestName(id, names) ?? "new-york";
}

/** What the other populations leave of 100 %. */
function remainingShare(keys: Keys, file: FileView): string {
	const others = file.ids.population.filter((id) => id !== keys[2]);
	const sum = others.reduce((total, id) => total + (shareAt(["users", "populations", id, "share"], file) ?? 0), 0);
	return quantityText(Math.max(0, Math.round((1 - sum) * 1e5) / 1e5), "share");
}

/** A share that the file writes, as a fraction. */
export function shareAt(keys: Keys, file: FileView): number | undefined {
	const read = readQuantity(file.text(keys) ?? "", "share");
	return read.kind === "value" ? read.value : undefined;
}

function scaled(text: string | undefined, factor: number): string | undefined {
	const read = readQuantity(text ?? "", "duration");
	return read.kind === "value" && read.value > 0 ? quantityText(read.value * factor, "duration") : undefined;
}

/** A partition cuts the first region off; a slow link is between the first two. */
function between(keys: Keys, file: FileView): EditValue | undefined {
	const [first, second, ...rest] = file.ids.region;
	if (first === undefined || second === undefined) return undefined;
	const isLink = file.text([...keys.slice(0, -1), "kind"]) === "slow-link";
	return isLink ? [first, second] : [[first], [second, ...rest]];
}

function faultRegion(keys: Keys, file: FileView): string | undefined {
	const store = file.text([...keys.slice(0, -1), "store"]);
	return (store === undefined ? undefined : file.list(["data", store, "replicas"])[0]) ?? file.ids.region[0];
}

const usualQuantities: Readonly<Record<QuantityName, string>> = {
	duration: "30s",
	size: "1KB",
	share: "50%",
	ratio: "150%",
	count: "100",
	wholeCount: "1",
	money: "1000",
	number: "1",
	coordinate: "0",
};

function byForm(keys: Keys, form: Form, file: FileView): EditValue | undefined {
	switch (form.kind) {
		case "text":
			return String(keys.at(-1));
		case "boolean":
			return false;
		case "quantity":
			return written(usualQuantities[form.quantity]);
		case "choice":
			return form.values[0];
		case "reference":
			return replicasOrIds(keys, form, file)[0];
		case "object":
			return objectValue(keys, form, file);
		case "either": {
			const [first] = form.options;
			return first === undefined ? undefined : sensibleValue(keys, first.form, file);
		}
		default:
			return undefined;
	}
}

/** A home is one of the store's replicas; all other references name any of their kind. */
function replicasOrIds(keys: Keys, form: Extract<Form, { kind: "reference" }>, file: FileView): readonly string[] {
	return keys[2] === "homes" ? replicasOf(keys, file) : candidates(file.ids, form.to);
}

function objectValue(keys: Keys, form: Extract<Form, { kind: "object" }>, file: FileView): EditValue {
	const needed = Object.entries(form.fields).filter(([, field]) => field.required);
	const values = needed.map(([key, field]) => [key, sensibleValue([...keys, key], field.shape.form, file)] as const);
	return Object.fromEntries(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** The keys that a kind of fault needs. */
export function faultNeeds(kind: string): readonly string[] {
	return Object.hasOwn(faultKeys, kind) ? faultKeys[kind as keyof typeof faultKeys] : [];
}
