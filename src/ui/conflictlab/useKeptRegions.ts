import { useEffect } from "react";
import { useEditor } from "../useEditor.ts";
import { conflictLab, useConflictLab } from "./conflictLab.ts";
import { setupOfBank } from "./labSetup.ts";

/** Starts over with the bank when the regions of the script are no longer in the design. */
export function useKeptRegions(): void {
	const design = useEditor((state) => state.design);
	const regions = useConflictLab((state) => state.script.regions);
	useEffect(() => {
		const { regions: usual } = setupOfBank(design);
		const isKept = regions.every((region) => design.regions.has(region) || usual.includes(region));
		if (!isKept) conflictLab.chooseStore(undefined);
	}, [design, regions]);
}
