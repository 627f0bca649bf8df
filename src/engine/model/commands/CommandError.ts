import type { Id } from "../design.ts";
import type { Consistency } from "../vocabulary.ts";

/** Why a command can't be carried out, with the values that explain it. `commandErrorText` makes the sentence. */
export type CommandError =
	| { readonly code: "unknownItem"; readonly id: Id }
	| { readonly code: "unknownRegion"; readonly region: Id }
	| { readonly code: "alreadyThere"; readonly id: Id; readonly region: Id }
	| { readonly code: "notThere"; readonly id: Id; readonly region: Id }
	| { readonly code: "notRegional"; readonly id: Id }
	| { readonly code: "lastRegion"; readonly id: Id; readonly region: Id }
	| { readonly code: "lastRegionOfDesign"; readonly region: Id }
	| { readonly code: "lastPopulation"; readonly id: Id }
	| {
			readonly code: "confined";
			readonly store: Id;
			readonly population: Id;
			readonly jurisdiction: string;
			readonly region: Id;
			readonly regionJurisdiction: string;
	  }
	| { readonly code: "idTaken"; readonly id: Id }
	| { readonly code: "badId"; readonly id: string }
	| { readonly code: "inUse"; readonly id: Id; readonly by: readonly Id[] }
	| {
			readonly code: "unsupportedConsistency";
			readonly store: Id;
			readonly technology: string;
			readonly consistency: Consistency;
			readonly pattern: string;
			/** The strongest that it offers with this pattern. */
			readonly strongest: Consistency;
	  }
	| { readonly code: "alreadyConnected"; readonly from: Id; readonly to: Id }
	| { readonly code: "notConnected"; readonly from: Id; readonly to: Id }
	| { readonly code: "impliedConnection"; readonly from: Id; readonly to: Id }
	| { readonly code: "cantConnect"; readonly from: Id; readonly to: Id }
	| { readonly code: "sharesMustAddUp"; readonly id: Id }
	| { readonly code: "noSuchFault"; readonly scenario: Id; readonly index: number }
	| { readonly code: "notWritten"; readonly path: string };
