import { foldEffect, unfoldAll } from "@codemirror/language";
import { nextDiagnostic } from "@codemirror/lint";
import { openSearchPanel } from "@codemirror/search";
import { EditorView } from "@codemirror/view";
import { ChevronsDownUp, ChevronsUpDown, CircleX, Search } from "lucide-react";
import { useMemo } from "react";
import { sectionsOf } from "../../engine/format/sectionsOf.ts";
import * as texts from "../../texts/yaml.ts";
import controls from "../shell/Controls.module.css";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./YamlPane.module.css";

/** Over the text: its sections to go to and to fold, and what is wrong in it. */
export function YamlBar({ view }: { readonly view: EditorView | undefined }) {
	const text = useEditor((state) => state.text);
	const wrong = useEditor((state) => state.problems.length);
	const sections = useMemo(() => sectionsOf(text), [text]);
	const goTo = (name: string): void => {
		const section = sections.find((each) => each.name === name);
		if (view === undefined || section === undefined) return;
		const { start } = section.span;
		view.dispatch({ selection: { anchor: start }, effects: EditorView.scrollIntoView(start, { y: "start" }) });
		view.focus();
	};
	const fold = (): void => {
		if (view === undefined) return;
		const { doc } = view.state;
		const folds = sections
			.filter(({ isBlock }) => isBlock)
			.map(({ span }) => foldEffect.of({ from: doc.lineAt(span.start).to, to: Math.min(span.end, doc.length) }));
		view.dispatch({ effects: folds });
	};
	return (
		<div className={styles.bar} role="toolbar" aria-label={texts.yaml}>
			<select aria-label={texts.goToASection} value="" onChange={(event) => goTo(event.target.value)}>
				<option value="">{texts.sections}</option>
				{sections.map(({ name, count }) => (
					<option key={name} value={name}>
						{count === 0 ? name : `${name} (${count})`}
					</option>
				))}
			</select>
			<IconButton icon={ChevronsDownUp} label={texts.foldTheSections} onClick={fold} />
			<IconButton icon={ChevronsUpDown} label={texts.unfoldEverything} onClick={() => view && unfoldAll(view)} />
			<IconButton icon={Search} label={texts.findInTheYaml} onClick={() => view && openSearchPanel(view)} />
			{wrong > 0 && (
				<>
					<span className={styles.state} data-bad="true">
						<CircleX size={12} strokeWidth={1.5} aria-hidden />
						{texts.wrongProblems(wrong)}
					</span>
					<button
						type="button"
						className={controls.link}
						onClick={() => {
							if (view === undefined) return;
							nextDiagnostic(view);
							view.focus();
						}}
					>
						{texts.next}
					</button>
				</>
			)}
			<span className={styles.keys}>{texts.ctrlSpaceCompletesCtrlMendsF12}</span>
		</div>
	);
}
