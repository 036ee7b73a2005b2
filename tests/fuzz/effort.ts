/**
 * How much to try, and from which seed: every run with the same two numbers tries the same inputs.
 * FUZZ_RUNS and FUZZ_SEED change them; a failure prints the seed and path that repeat it.
 */
export const effort = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 200),
  seed: Number(process.env.FUZZ_SEED ?? 20_240_224),
}
