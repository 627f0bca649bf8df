import { carryOut } from "./carryOut.ts";
import type { EngineAnswer, EngineReply, EngineRequest } from "./messages.ts";

function answerTo({ task }: EngineRequest): EngineAnswer {
	try {
		return carryOut(task);
	} catch (error) {
		return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
	}
}

self.addEventListener("message", (event: MessageEvent<EngineRequest>) => {
	const reply: EngineReply = { id: event.data.id, answer: answerTo(event.data) };
	self.postMessage(reply);
});
