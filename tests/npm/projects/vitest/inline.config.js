// With the package read by Vitest itself instead of Node.
export default { test: { server: { deps: { inline: ["beian"] } } } };
