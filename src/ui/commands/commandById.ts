import { allCommands } from "./allCommands.ts";
import type { PageCommand } from "./pageCommand.ts";

const byId: ReadonlyMap<string, PageCommand> = new Map(allCommands.map((command) => [command.id, command]));

export function commandById(id: string): PageCommand {
	const command = byId.get(id);
	if (command === undefined) throw new Error(`no command is called ${id}`);
	return command;
}
