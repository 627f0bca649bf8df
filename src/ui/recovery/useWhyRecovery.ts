import { useEffect, useState } from "react";
import { askWhyRecovery } from "../../editor/whyRecovery.ts";
import type { Id, Scenario } from "../../engine/model/design.ts";
import type { Operation } from "../../engine/model/vocabulary.ts";
import type { WhyRecovery } from "../../engine/model/whyRecovery.ts";
import { useEditor } from "../useEditor.ts";

export interface WhyAnswer {
	/** Of an earlier design until that of the newest is there. */
	readonly why: WhyRecovery | undefined;
	/** It is of the design on the page. */
	readonly fresh: boolean;
	/** What would shorten it is played. */
	readonly whole: boolean;
	/** null for never; undefined without a baseline. */
	readonly baselineSeconds: number | null | undefined;
}

export interface WhyAsked {
	readonly scenario: Scenario;
	readonly seed: number;
	readonly feature: Id | undefined;
	readonly operation: Operation | undefined;
}

/** Asks again when the design changes, and keeps the old answer until the new one is there. */
export function useWhyRecovery({ scenario, seed, feature, operation }: WhyAsked): WhyAnswer {
	const design = useEditor((state) => state.design);
	const baseline = useEditor((state) => state.baseline);
	const [answer, setAnswer] = useState<WhyAnswer>(nothing);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another design or baseline gives another answer
	useEffect(() => {
		setAnswer((old) => ({ ...old, fresh: false, baselineSeconds: undefined }));
		const of = feature === undefined || operation === undefined ? {} : { of: { feature, operation } };
		return askWhyRecovery(
			{ scenario, seed, ...of },
			{
				onWhy: (why, whole) => setAnswer((old) => ({ ...old, why, whole, fresh: true })),
				onBaseline: (baselineSeconds) => setAnswer((old) => ({ ...old, baselineSeconds })),
			},
		);
	}, [scenario, seed, feature, operation, design, baseline]);
	return answer;
}

const nothing: WhyAnswer = { why: undefined, fresh: false, whole: false, baselineSeconds: undefined };
