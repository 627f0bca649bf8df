import { setNumberLocale } from "../engine/model/numbers/numberLocale.ts";
import { carryOut } from "./carryOut.ts";
import type { EngineAnswer, EngineReply, EngineRequest } from "./messages.ts";

async function answerTo({ id, locale, task }: EngineRequest): Promise<EngineAnswer> {
	setNumberLocale(locale);
	try {
		return await carryOut(task, (share) => self.postMessage({ id, share } satisfies EngineReply));
	} catch (error) {
		return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
	}
}

self.addEventListener("message", (event: MessageEvent<EngineRequest>) => {
	void answerTo(event.data).then((answer) => self.postMessage({ id: event.data.id, answer } satisfies EngineReply));
});
