import { useEffect, useState } from "react";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { versions } from "../../editor/versions.ts";

/** What this browser kept, the newest first; undefined until it is known, nothing where storage is denied. */
export function useVersions(): readonly KeptVersion[] | undefined {
	const [known, setKnown] = useState<readonly KeptVersion[]>();
	useEffect(() => {
		void versions.list().then(setKnown, () => setKnown([]));
	}, []);
	return known;
}
