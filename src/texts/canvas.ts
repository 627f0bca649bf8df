export const canvasTools = "Canvas tools";
export const select = "Select";
export const pan = "Pan";
export const tidy = "Tidy";
export const minimap = "Minimap";
export const readsAndWrites = "reads and writes";
export const replicationSync = "replication, sync";

export const consistencyOfChange = (title: string, claimed: string): string =>
	`Consistency of ${title}: ${claimed}. Change`;

export const canvas = "Canvas";

export const fitTheDesign = "Fit the design";
export const zoomOut = "Zoom out";
export const zoomIn = "Zoom in";
export const zoomTo100Percent = "Zoom to 100 %";

export const regionTitlePlace = (title: string, place: string): string => `Region ${title}, ${place}`;
export const frameEmpty = (frame: boolean, isNote: boolean, note: string): string =>
	`${frame ? "Frame" : "Note"}: ${isNote ? "empty" : note}`;

export const minimapArrowKeysMoveTheView = "Minimap: arrow keys move the view";

export const weightCountPxFontFamily = (weight: number, count: number, fontFamily: string): string =>
	`${weight} ${count}px ${fontFamily}`;
export const styleWeightSizePxFamily = ({
	style,
	weight,
	size,
	family,
}: {
	readonly style: string;
	readonly weight: number;
	readonly size: number;
	readonly family: string;
}): string => `${style}${weight} ${size}px ${family}`;

export const theYamlHasAProblem = (line: undefined | number): string =>
	`The YAML has a problem in line ${line}. Mend it first, or undo.`;
