/**
 * Makes a page depend on the data of its edition, so that an edit to YAML alone rebuilds it.
 * Plain CommonJS, because the bundler loads it without a TypeScript compiler.
 */
module.exports = function dataDependencyLoader(source) {
  for (const folder of this.getOptions().folders(this.resourcePath))
    this.addContextDependency(folder);
  return source;
};
