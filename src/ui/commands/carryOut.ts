import { editor, editorStore } from "../../editor/editorStore.ts";
import { commandById } from "./commandById.ts";

/** Does what the command says, or tells why that can't be done now. */
export async function carryOut(id: string): Promise<void> {
	const command = commandById(id);
	const reason = command.unavailable?.(editorStore.getState());
	if (reason === undefined) await command.run();
	else editor.tell(reason);
}
