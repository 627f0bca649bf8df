import { setNumberLocale } from "../engine/model/numbers/numberLocale.ts";
import { carryOut } from "./carryOut.ts";
import type { EngineAnswer, EngineReply, EngineRequest } from "./messages.ts";
import { pack } from "./packing.ts";

async function answerTo({ id, locale, task }: EngineRequest): Promise<EngineAnswer> {
	setNumberLocale(locale);
	try {
		return await carryOut(task, (meanwhile) => self.postMessage({ id, meanwhile } satisfies EngineReply));
	} catch (error) {
		return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
	}
}

function replyOf(id: number, answer: EngineAnswer): EngineReply {
	return answer.kind === "figures" ? { id, packed: pack(answer) } : { id, answer };
}

self.addEventListener("message", (event: MessageEvent<EngineRequest>) => {
	void answerTo(event.data).then((answer) => self.postMessage(replyOf(event.data.id, answer)));
});
