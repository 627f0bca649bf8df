import type { FilePart } from "../quietDesign.ts";

export const accounts = (change: FilePart): FilePart => ({ data: { accounts: change } });
export const notes = (change: FilePart): FilePart => ({ data: { notes: change } });
export const partitionedNotes = {
	technology: "custom",
	pattern: "partitioned",
	conflicts: null,
	homes: { na: "us", eu: "ie", asia: "in" },
};
export const singleLeader = { technology: "postgresql", pattern: "single-leader", conflicts: null, leader: "us" };

export const homesWithCopies = {
	...partitionedNotes,
	personal: true,
	replicas: ["us", "ie", "in", "fra"],
	replication: { copies: { us: ["in"], in: ["us"], ie: ["fra"] } },
};
export const frankfurt = { fra: { provider: "aws", code: "eu-central-1" } };
