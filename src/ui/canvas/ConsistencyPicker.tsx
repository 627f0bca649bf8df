import { lazy, Suspense } from "react";
import { consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import type { StoreCard } from "../../engine/layout/layout.ts";
import * as texts from "../../texts/canvas.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import styles from "./ConsistencyPicker.module.css";

const ConsistencyPromises = lazy(() =>
	import("./ConsistencyPromises.tsx").then((each) => ({ default: each.ConsistencyPromises })),
);

/** The letter on a store's card: one click opens the four promises, the next one chooses. */
export function ConsistencyPicker({ card }: { readonly card: StoreCard }) {
	return (
		<PopoverButton
			className={styles.letter}
			style={{ top: card.collapsed ? 2 : (card.rect.h - 30) / 2 - 4 }}
			aria-label={texts.consistencyOfChange(card.title, consistencyWords[card.claimed])}
			tabIndex={-1}
			onPointerDown={(event) => event.stopPropagation()}
			onClick={(event) => event.stopPropagation()}
			place={{ className: styles.list, side: "right", align: "start", gap: 8 }}
		>
			{(close) => (
				<Suspense>
					<ConsistencyPromises card={card} onChosen={close} />
				</Suspense>
			)}
		</PopoverButton>
	);
}
