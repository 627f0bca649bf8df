import { type InstanceType, instanceTypes } from "./instanceTypes.ts";
import type { CatalogueRegion } from "./regions.ts";

/** A machine type with a listed price, and how many of it an unlisted type is worth. */
export interface MachineLikeness {
	readonly like: InstanceType;
	/** By the number of vCPUs, as prices within a family are. */
	readonly times: number;
}

/**
 * What an unlisted machine type costs as much as: the listed type of the same family or purpose,
 * scaled by vCPUs; a general machine where the name says nothing.
 */
export function machineLikeness(provider: CatalogueRegion["provider"], type: string): MachineLikeness {
	const { prefix, vcpus } = parsers[provider](type);
	const like = listedLike(provider, prefix);
	return { like, times: vcpus === undefined ? 1 : vcpus / like.vcpus };
}

interface ParsedType {
	/** Start of the listed type that it resembles. */
	readonly prefix: string;
	readonly vcpus: number | undefined;
}

const parsers: Readonly<Record<CatalogueRegion["provider"], (type: string) => ParsedType>> = {
	aws: parseAws,
	azure: parseAzure,
	gcp: parseGcp,
};

const awsVcpus: ReadonlyMap<string, number> = new Map([
	["nano", 2],
	["micro", 2],
	["small", 2],
	["medium", 1],
	["large", 2],
	["xlarge", 4],
	["metal", 96],
]);

/** "r6g.4xlarge", "db.r6g.xlarge": purpose, generation and options, size. */
function parseAws(type: string): ParsedType {
	const match = /^(?:db\.|cache\.)?([a-z])([a-z0-9-]*)\.(?:(\d+)x)?([a-z]+)/.exec(type);
	if (match === null) return { prefix: "", vcpus: undefined };
	const [, purpose = "", family = "", times, size = ""] = match;
	const vcpus = times === undefined ? awsVcpus.get(size) : Number(times) * 4;
	const sameFamily = instanceTypes.some((listed) => listed.type.startsWith(`${purpose}${family}.`));
	if (sameFamily) return { prefix: `${purpose}${family}.`, vcpus };
	return { prefix: { c: "c6i.", r: "r6i.", x: "r6i." }[purpose] ?? "m6i.", vcpus };
}

/** "Standard_E16ds_v5": purpose, vCPUs, options and version. */
function parseAzure(type: string): ParsedType {
	const match = /^(?:Standard_)?([A-Z])[A-Z]*(\d+)/.exec(type);
	return { prefix: match?.[1] === "E" || match?.[1] === "F" ? match[1] : "D", vcpus: numberOf(match?.[2]) };
}

/** "n2d-highmem-16": family, purpose, vCPUs. */
function parseGcp(type: string): ParsedType {
	const match = /^([a-z0-9]+)-[a-z]+-(\d+)/.exec(type);
	return { prefix: match?.[1] === "e2" ? "e2" : "n2", vcpus: numberOf(match?.[2]) };
}

function numberOf(text: string | undefined): number | undefined {
	return text === undefined || Number(text) === 0 ? undefined : Number(text);
}

function listedLike(provider: CatalogueRegion["provider"], prefix: string): InstanceType {
	const ofProvider = instanceTypes.filter((listed) => listed.provider === provider);
	const like = ofProvider.find((listed) => listed.type.startsWith(prefix)) ?? ofProvider[0];
	if (like === undefined) throw new Error(`no machine types of ${provider}`);
	return like;
}
