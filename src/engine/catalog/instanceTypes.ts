import type { CatalogueRegion } from "./regions.ts";

export interface InstanceType {
	readonly provider: CatalogueRegion["provider"];
	/** As a design writes it. */
	readonly type: string;
	readonly vcpus: number;
	readonly memoryGiB: number;
}

/** Machine types with listed prices; the first of a provider stands in for types that nothing is known of. */
export const instanceTypes: readonly InstanceType[] = [
	{ provider: "aws", type: "m6i.xlarge", vcpus: 4, memoryGiB: 16 },
	{ provider: "aws", type: "m6i.large", vcpus: 2, memoryGiB: 8 },
	{ provider: "aws", type: "m6i.2xlarge", vcpus: 8, memoryGiB: 32 },
	{ provider: "aws", type: "m7g.xlarge", vcpus: 4, memoryGiB: 16 },
	{ provider: "aws", type: "c6i.xlarge", vcpus: 4, memoryGiB: 8 },
	{ provider: "aws", type: "r6i.xlarge", vcpus: 4, memoryGiB: 32 },
	{ provider: "azure", type: "D4s_v5", vcpus: 4, memoryGiB: 16 },
	{ provider: "azure", type: "D2s_v5", vcpus: 2, memoryGiB: 8 },
	{ provider: "azure", type: "D8s_v5", vcpus: 8, memoryGiB: 32 },
	{ provider: "azure", type: "E4s_v5", vcpus: 4, memoryGiB: 32 },
	{ provider: "azure", type: "F4s_v2", vcpus: 4, memoryGiB: 8 },
	{ provider: "gcp", type: "n2-standard-4", vcpus: 4, memoryGiB: 16 },
	{ provider: "gcp", type: "e2-standard-4", vcpus: 4, memoryGiB: 16 },
];
