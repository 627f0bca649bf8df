import type { CommandResult } from "../engine/model/commands/command.ts";
import { commandErrorText } from "../engine/model/commands/commandErrorText.ts";
import type { Edit } from "../engine/model/figures.ts";
import { editedText, editorStore, isResult } from "./editorStore.ts";

/** Why edits would be refused, without making them; undefined when they wouldn't be. */
export function refusalOf(edits: CommandResult | readonly Edit[]): string | undefined {
	if (isResult(edits) && !edits.ok) return commandErrorText(editorStore.getState().design, edits.error);
	const edited = editedText(isResult(edits) ? edits.value : edits);
	return edited.ok ? undefined : edited.reason;
}
