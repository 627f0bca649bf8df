import { growOnlyCounter } from "./growOnlyCounter.ts";
import { lastWriteWins } from "./lastWriteWins.ts";
import { ledger } from "./ledger.ts";
import type { MergePromise, MergeRuleName } from "./mergeRule.ts";
import { observedRemoveSet } from "./observedRemoveSet.ts";
import { oneSideWrites } from "./oneSideWrites.ts";
import { setUnion } from "./setUnion.ts";
import { upDownCounter } from "./upDownCounter.ts";
import { versionedRecord } from "./versionedRecord.ts";
import { versionVectors } from "./versionVectors.ts";

interface Promising {
	readonly name: MergeRuleName;
	readonly promises: readonly MergePromise[];
}

const rules: readonly Promising[] = [
	lastWriteWins(),
	versionedRecord(),
	versionVectors(),
	growOnlyCounter,
	upDownCounter,
	observedRemoveSet,
	setUnion,
	ledger(),
	oneSideWrites({ regions: [], leader: "" }),
];

export function promisesOf(name: MergeRuleName): readonly MergePromise[] {
	return rules.find((rule) => rule.name === name)?.promises ?? [];
}
