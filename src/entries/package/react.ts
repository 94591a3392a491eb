/** JSX types for React, which the build generates from the manifest. There is no code. */
export {};
