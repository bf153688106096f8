/**
 * What Node is started with where it runs the language server: reading makes many small objects that die young, and a
 * larger nursery (in MB) lets most of them die before they are looked at.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=32'];
