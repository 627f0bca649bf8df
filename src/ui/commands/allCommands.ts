import { addCommands } from "./addCommands.ts";
import { arrangeCommands } from "./arrangeCommands.ts";
import { dragCommands } from "./dragCommands.ts";
import { editCommands } from "./editCommands.ts";
import { exportCommands } from "./exportCommands.ts";
import { failureCommands } from "./failureCommands.ts";
import { fileCommands } from "./fileCommands.ts";
import { helpCommands } from "./helpCommands.ts";
import { inspectorCommands } from "./inspectorCommands.ts";
import { localeCommands } from "./localeCommands.ts";
import type { PageCommand } from "./pageCommand.ts";
import { sceneCommands } from "./sceneCommands.ts";
import { viewCommands } from "./viewCommands.ts";

/** Everything that the page can do, in the order of the groups. Loaded when it is first asked for: import it lazily. */
export const allCommands: readonly PageCommand[] = [
	...fileCommands,
	...exportCommands,
	...editCommands,
	...inspectorCommands,
	...dragCommands,
	...arrangeCommands,
	...addCommands,
	...viewCommands,
	...localeCommands,
	...sceneCommands,
	...failureCommands,
	...helpCommands,
];
