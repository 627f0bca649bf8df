import { useStore } from "zustand";
import type { MatrixState } from "../../editor/failureMatrix.ts";
import { matrixStore } from "../../editor/failureMatrix.ts";

/** A part of the failure matrix. Select primitives or existing objects. */
export function useMatrix<T>(select: (state: MatrixState) => T): T {
	return useStore(matrixStore, select);
}
