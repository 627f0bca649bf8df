import type { Id } from "../design.ts";
import type { Consistency, Provider } from "../vocabulary.ts";

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
	| { readonly code: "providersPlace"; readonly region: Id; readonly provider: Provider; readonly place: string }
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
	| { readonly code: "noGeolocation"; readonly population: Id }
	| { readonly code: "policyDecides"; readonly routing: Id; readonly policy: string }
	/** A population or a routing that leads its users there already. */
	| { readonly code: "alreadySent"; readonly id: Id; readonly region: Id }
	| { readonly code: "notPartitioned"; readonly store: Id; readonly pattern: string }
	| { readonly code: "nearestAnswers"; readonly application: Id; readonly store: Id }
	| { readonly code: "sharesMustAddUp"; readonly id: Id }
	| { readonly code: "needsApplicationAndStore" }
	| { readonly code: "needsPopulation" }
	| { readonly code: "noSuchFault"; readonly scenario: Id; readonly index: number }
	| { readonly code: "notWritten"; readonly path: string };
