import type { StoreCard } from "../../engine/layout/layout.ts";
import { ComparedFields } from "../inspector/CompareChoices.tsx";

/** The four promises of a store's card with what each would come to; what can't be had says why, and what would let it be. */
export function ConsistencyPromises({ card, onChosen }: { readonly card: StoreCard; readonly onChosen: () => void }) {
	return <ComparedFields id={card.component} name={card.title} fields={["consistency"]} onTaken={onChosen} />;
}
