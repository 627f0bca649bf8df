import { failureMatrix } from "../../src/engine/review/matrix/failureMatrix.ts";
import { benchDesigns } from "./benchDesigns.ts";

/** The whole failure matrix of each example; that of the large design has hundreds of rows and is no case to wait for. */
export const cases = benchDesigns
	.filter(({ name }) => name !== "large")
	.map(({ name, design }) => ({ name: `${name}: the failure matrix`, run: () => void failureMatrix(design) }));
