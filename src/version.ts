/** Version of the program: that of package.json, kept equal by a test, so that nothing is read from disk to print it. */
export const version = '0.1.0'
