// The pages of a build load nothing from Docusaurus (edition-plugin.ts).
