import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {measureWeights, type Weights} from './measure-weights';
import {readyPeers} from './ready-peers';
import {runMeasured, type Measured} from './run-measured';

/** Where the bench installs what it compares with. */
const peers = join(__dirname, 'node_modules');

const CONFIG = {
  title: 'Stock',
  url: 'https://guidance-package.invalid',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  markdown: {format: 'md', hooks: {onBrokenMarkdownLinks: 'ignore'}},
};

/**
 * What Docusaurus itself makes of the same Markdown and the same editions, with its classic preset
 * and its fast bundler. The directives in the pages stay what they are to it: it does less work, on
 * the same text.
 * @param dir a copy of the site with its published editions
 */
export async function buildStock(
  dir: string,
  editions: number,
  stop: AbortSignal,
): Promise<Measured & Weights> {
  const missing = readyPeers();
  if (missing !== undefined) throw new Error(missing);
  const stock = mkdtempSync(join(tmpdir(), 'stock-'));
  try {
    symlinkSync(peers, join(stock, 'node_modules'));
    for (const path of ['docs', 'versioned_docs', 'versioned_sidebars', 'versions.json'])
      cpSync(join(dir, path), join(stock, path), {recursive: true});
    mkdirSync(join(stock, 'static'));
    const versions = Object.fromEntries(
      Array.from({length: editions}, (_, at) => [`${at + 1}.0`, {}]),
    );
    const docs = {routeBasePath: '/', versions};
    const config = {...CONFIG, presets: [['classic', {docs, blog: false}]]};
    writeFileSync(join(stock, 'package.json'), '{"name": "stock", "private": true}');
    writeFileSync(
      join(stock, 'docusaurus.config.js'),
      `module.exports = ${JSON.stringify(config)};\n`,
    );
    const cli = join(peers, '@docusaurus/core/bin/docusaurus.mjs');
    const env = {...process.env, NODE_ENV: 'production'};
    const measured = await runMeasured([cli, 'build'], {cwd: stock, env, stop});
    return {...measured, ...measureWeights(join(stock, 'build'))};
  } finally {
    rmSync(stock, {recursive: true, force: true});
  }
}
