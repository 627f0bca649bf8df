import { useState } from "react";
import type { Id } from "../../engine/model/design.ts";
import type { Failure } from "../../engine/review/matrix/failure.ts";
import type { MatrixColumn } from "../../engine/review/matrix/matrixColumns.ts";
import type { PlayedFailure } from "../../engine/review/matrix/playFailure.ts";
import { slowestFeature } from "../../engine/review/matrix/slowestFeature.ts";
import { WhyRecovery } from "../recovery/WhyRecovery.tsx";
import { FeatureRows } from "./FeatureRows.tsx";
import { OpenRun } from "./OpenRun.tsx";

interface RecoveryPanelProps {
	readonly failure: Failure;
	readonly column: MatrixColumn;
	readonly played: PlayedFailure;
	readonly onClose: () => void;
}

/** Why a failure takes so long to recover from: of the slowest feature, or of another that is chosen. */
export function RecoveryPanel({ failure, column, played, onClose }: RecoveryPanelProps) {
	const [chosen, setChosen] = useState<Id>();
	const slowest = slowestFeature(played);
	const shown = played.features.find(({ feature }) => feature === chosen) ?? slowest;
	return (
		<>
			<WhyRecovery
				scenario={failure.scenario}
				feature={shown?.feature}
				operation={shown?.slowerOperation}
				actions={<OpenRun failure={failure} />}
				onClose={onClose}
			/>
			<FeatureRows column={column} played={played} chosen={shown?.feature} onChoose={setChosen} />
		</>
	);
}
