// Types, SDK and fetch client by hey-api, from the bundled document.
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'

export async function writeClient(folder: string): Promise<void> {
  await createClient({
    input: join(folder, 'openapi.json'),
    output: {
      path: join(folder, 'api'),
      clean: true,
      entryFile: false,
      module: { extension: '.ts' },
    },
    plugins: [
      '@hey-api/typescript',
      '@hey-api/sdk',
      // No default address: `/` would make `//v1/…` of every path. Whoever makes a client says where the service is.
      { name: '@hey-api/client-fetch', baseUrl: false },
    ],
    logs: { level: 'silent', file: false },
  })
}
