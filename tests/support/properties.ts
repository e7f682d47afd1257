import fc from 'fast-check';

/**
 * Properties with the same cases in every run: a run tells of the code, not of luck. Others are tried with
 * `DGW_SEED=<number>`, and by the scripts in `fuzz/`, which never end the same.
 */
fc.configureGlobal({ seed: Number(process.env.DGW_SEED ?? 20131031) });

export default fc;
