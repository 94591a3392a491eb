/** Types of the scripts for script tags, which export nothing. */
export {};
