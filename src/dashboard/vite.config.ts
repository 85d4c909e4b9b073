// Builds the dashboard into dist/, with every file beside its compressed forms; `vite src/dashboard` serves it while it is written.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const service = { target: 'http://127.0.0.1:3000', changeOrigin: false }

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // Inlined files would need data: in more places of the content security policy.
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Counted before compression; the bound on what is loaded first is in the tests.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // Without HTTP/2 every file costs a way there and back: what several screens use comes in two files, not in forty.
        codeSplitting: {
          groups: [
            { name: 'packages', test: /node_modules/, minShareCount: 4, priority: 2 },
            { name: 'pieces', test: /src[/\\]dashboard|generated[/\\]api/, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/v1': service, '/health': service, '/docs': service, '/openapi': service },
  },
})

/** Writes a .br and a .gz beside each text of the build: compressed once, as small as it gets. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const files = await readdir(dir, { recursive: true })
      await Promise.all(
        files.filter(file => /\.(js|css|html|json|svg)$/.test(file)).map(file => pack(join(dir, file))),
      )
    },
  }
}

async function pack(file: string): Promise<void> {
  const body = await readFile(file)
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, { params }),
    promisify(gzip)(body, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}
