// The add-in as static files: pane, ribbon commands and worksheet functions in one page, and the worker that calculates beside it.
//   npm run build -- --env address=https://fordel.example.no     dist/ for that address
//   npm run dev-server                                           https://localhost:3000, which manifest.xml names
const { transform } = require('esbuild');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const { config } = require('./package.json');

/** What Excel shows add-ins in: WebView2, browsers of today, and Safari's WebKit from macOS 12. */
const BROWSERS = ['es2022', 'safari16'];

module.exports = async (env, { mode, serverOptionsCert }) => {
  // Before tsx: it decides whether what tsx keeps may be trusted.
  await import('./scripts/own-cache.mjs');
  const { tsImport } = await import('tsx/esm/api');
  const { addInPlugins } = await tsImport('./scripts/add-in/add-in-plugins.ts', __filename);
  const isDevelopment = mode === 'development';
  const name = isDevelopment ? '[name]' : '[name]-[contenthash]';
  return {
    entry: { taskpane: './src/taskpane/excel-start.ts' },
    // A policy without eval holds while it is worked on, too; what ships tells nothing of the machine it was made on.
    devtool: isDevelopment ? 'source-map' : false,
    target: ['web', 'es2022'],
    output: { clean: true, filename: `${name}.js`, chunkFilename: `chunks/${name}.js` },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      parser: { json: { namedExports: true } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by npm run typecheck.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    experiments: { css: true },
    plugins: addInPlugins(env, isDevelopment),
    optimization: {
      splitChunks: {
        // A worker is one script.
        chunks: (chunk) => !chunk.canBeInitial() && !chunk.name?.endsWith('-worker'),
        // What parts share is called by their names.
        name: (_, chunks) => chunks.map((chunk) => chunk.name).join('_'),
      },
      minimizer: [
        new MinimizerPlugin({
          minify: minifyScript,
          parallel: false,
          extractComments: { filename: '[file].LEGAL.txt' },
        }),
        new MinimizerPlugin({
          minify: MinimizerPlugin.esbuildMinifyCss,
          test: /\.css$/,
          minimizerOptions: { target: BROWSERS },
        }),
      ],
    },
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    // npm run size holds how much there may be.
    performance: false,
    stats: 'errors-warnings',
    ...(env.WEBPACK_SERVE && { devServer: await devServer(serverOptionsCert !== undefined) }),
  };
};

/** By esbuild, some ten times as fast as webpack's own way. What others ask to have said of their work goes into a file beside. */
async function minifyScript(input) {
  const [[, source]] = Object.entries(input);
  const { code, legalComments } = await transform(source, {
    minify: true,
    target: BROWSERS,
    legalComments: 'external',
  });
  return { code, extractedComments: legalComments === undefined ? [] : [legalComments] };
}

/**
 * To this machine alone: who asks by a name that is not its own is refused, as webpack-dev-server does unless it is told otherwise.
 * @param hasCertificate whether the command line names one: `--server-options-cert` and `--server-options-key`.
 */
async function devServer(hasCertificate) {
  return {
    host: '127.0.0.1',
    port: config.dev_server_port,
    server: { type: 'https', options: hasCertificate ? {} : await getHttpsServerOptions() },
    static: false,
    // The page is loaded anew, told so from the address that it has itself: its policy knows no other, and has no place for
    // what would be laid over it.
    hot: false,
    client: { webSocketURL: 'auto://0.0.0.0:0/ws', overlay: false },
  };
}
