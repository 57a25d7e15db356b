// The compiled program as its users run it, for the benches: under tsx the source is slower.

/** A module of dist/, with the types of its source. */
export const built = <Module>(name: string): Promise<Module> =>
  import(new URL(`../../dist/${name}.js`, import.meta.url).href)
