import { useEffect, useState } from "react";
import { type FileMaker, fileMaker } from "../../editor/fileMaker.ts";
import * as texts from "../../texts/exports.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { ExportActions } from "./ExportActions.tsx";
import styles from "./ExportDialog.module.css";
import { ExportOptions } from "./ExportOptions.tsx";
import { ExportPreview } from "./ExportPreview.tsx";
import { choiceAsShown, type ExportChoice } from "./exportChoice.ts";
import { type ExportKindId, exportKind } from "./exportKinds.ts";
import { KindList } from "./KindList.tsx";
import { wantedExport } from "./openExport.ts";

/** Takes the design away as a file: which kind, what of it, and how it looks, before it is saved. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
	const [choice, setChoice] = useState<ExportChoice>(() => choiceAsShown(wantedExport.get()));
	const maker = useMaker();
	const kind = exportKind(choice.kind);
	const choose = (id: ExportKindId): void => {
		wantedExport.keep(id);
		setChoice({ ...choice, kind: id });
	};
	return (
		<Dialog title={texts.exportIt} description={kind.says} width="wide" onClose={onClose}>
			<div className={styles.panes}>
				<KindList chosen={choice.kind} onChoose={choose} />
				<div className={styles.file}>
					<ExportOptions choice={choice} onChange={setChoice} />
					{maker !== undefined && (
						<>
							<ExportPreview choice={choice} maker={maker} />
							<ExportActions choice={choice} maker={maker} />
						</>
					)}
				</div>
			</div>
		</Dialog>
	);
}

/** One worker as long as the window is open. */
function useMaker(): FileMaker | undefined {
	const [maker, setMaker] = useState<FileMaker>();
	useEffect(() => {
		const made = fileMaker();
		setMaker(made);
		return () => made.close();
	}, []);
	return maker;
}
