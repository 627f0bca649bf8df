/** Written in by the build: the package's version, and the commit that it was built from with its day, where there is one. */
declare const builtFrom: { readonly version: string; readonly commit?: string; readonly day?: string };

/** "0.1.0 (1f2e3d4c5b of 2026-01-31)"; the sources served as they are have no version. */
export function builtVersion(): string {
	if (typeof builtFrom === "undefined") return "from its sources";
	const { version, commit, day } = builtFrom;
	return commit === undefined ? version : `${version} (${commit} of ${day})`;
}
