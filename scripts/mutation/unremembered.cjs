/** Stands for `memoized` while mutants are tested: nothing is remembered from one to the next. */
exports.memoized = (make) => make;
