import fc from "fast-check";

// Each run plays the same cases, so that a red test is about the change and not about luck. Another seed:
// `SEED=123 npm test`.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_260_101) });
