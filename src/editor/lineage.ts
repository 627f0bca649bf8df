import type { Branch, Fork } from "./editorState.ts";

/** The branches that the living one goes on from, oldest first. */
export function lineage({ kept, parent }: Fork): readonly Branch[] {
	const branches: Branch[] = [];
	for (let number: number | undefined = parent; number !== undefined; ) {
		const branch: Branch | undefined = kept[number];
		if (branch === undefined) break;
		branches.unshift(branch);
		number = branch.parent;
	}
	return branches;
}
