import { ArrowLeftRight, X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import { useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import type { Difference } from "../../engine/model/difference.ts";
import * as texts from "../../texts/compare.ts";
import { Segments } from "../charts/Segments.tsx";
import { dialogState } from "../shell/dialogState.ts";
import { IconButton } from "../shell/IconButton.tsx";
import styles from "./ComparePage.module.css";
import { ComparePictures, type PictureMode } from "./ComparePictures.tsx";
import { CopyMarkdown } from "./CopyMarkdown.tsx";
import { compareState, type SideChoice } from "./compareState.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { SaveReviewPage } from "./SaveReviewPage.tsx";
import { SidePicker } from "./SidePicker.tsx";
import { Summary } from "./Summary.tsx";
import { suggestedChoice } from "./suggestedChoice.ts";
import { type Compared, useCompared } from "./useCompared.ts";
import { useVersions } from "./useVersions.ts";

/** Two designs beside each other over the whole page: what differs in the model, and what that does to the figures. */
export function ComparePage({ onClose }: { readonly onClose: () => void }) {
	const versions = useVersions();
	return (
		<Primitive.Root open onOpenChange={(open) => !open && onClose()}>
			<Primitive.Portal>
				<Primitive.Content
					className={styles.page}
					data-modal=""
					data-testid="compare"
					aria-describedby={undefined}
					onCloseAutoFocus={dialogState.restoreFocus}
				>
					{versions !== undefined && <Comparison versions={versions} />}
				</Primitive.Content>
			</Primitive.Portal>
		</Primitive.Root>
	);
}

const modes: readonly { readonly value: PictureMode; readonly name: string }[] = [
	{ value: "beside", name: texts.sideBySide },
	{ value: "over", name: texts.overlaid },
];

interface Choices {
	readonly a: SideChoice;
	readonly b: SideChoice;
}

function Comparison({ versions }: { readonly versions: readonly KeptVersion[] }) {
	const [choices, setChoices] = useState<Choices>(() => firstChoices(versions));
	const [mode, setMode] = useState<PictureMode>("beside");
	const [chosen, setChosen] = useState<Difference>();
	const compared = useCompared(choices);
	const choose = (next: Partial<Choices>): void => {
		setChoices({ ...choices, ...next });
		setChosen(undefined);
	};
	return (
		<>
			<header className={styles.head}>
				<Primitive.Title asChild>
					<h2>{texts.compare}</h2>
				</Primitive.Title>
				<SidePicker label={texts.before} chosen={choices.a} versions={versions} onChoose={(a) => choose({ a })} />
				<IconButton
					icon={ArrowLeftRight}
					label={texts.swapTheTwo}
					onClick={() => choose({ a: choices.b, b: choices.a })}
				/>
				<SidePicker label={texts.after} chosen={choices.b} versions={versions} onChoose={(b) => choose({ b })} />
				<span className={styles.grow} />
				<Segments label={texts.pictures} options={modes} value={mode} onChange={setMode} />
				<CopyMarkdown compared={compared} />
				<SaveReviewPage compared={compared} />
				<Primitive.Close className={styles.close} aria-label={texts.close}>
					<X size={14} strokeWidth={1.5} aria-hidden />
				</Primitive.Close>
			</header>
			<Summary compared={compared} />
			<Body compared={compared} mode={mode} chosen={chosen} onChoose={setChosen} />
		</>
	);
}

function firstChoices(versions: readonly KeptVersion[]): Choices {
	const asked = compareState.get();
	return {
		a: asked.a ?? suggestedChoice(editorStore.getState(), versions),
		b: asked.b ?? { kind: "open" },
	};
}

interface BodyProps {
	readonly compared: Compared;
	readonly mode: PictureMode;
	readonly chosen: Difference | undefined;
	readonly onChoose: (difference: Difference | undefined) => void;
}

function Body({ compared, mode, chosen, onChoose }: BodyProps) {
	const { a, b, designs, figures, figuresOf } = compared;
	if (a.kind !== "design" || b.kind !== "design" || designs === undefined) {
		return (
			<div className={styles.problems} role="alert">
				{[a, b].map(
					(side) => side.kind === "problem" && <p key={side.name}>{texts.cantBeCompared(side.name, side.problem)}</p>,
				)}
			</div>
		);
	}
	return (
		<>
			<ComparePictures
				mode={mode}
				a={a.design}
				b={b.design}
				names={{ a: `${a.design.name}, ${a.name}`, b: `${b.design.name}, ${b.name}` }}
				figures={figuresOf}
				comparison={designs}
				chosen={chosen}
			/>
			<div className={styles.tables}>
				<DifferenceTable comparison={designs} chosen={chosen} onChoose={onChoose} />
				<FigureTable comparison={figures} />
			</div>
		</>
	);
}
