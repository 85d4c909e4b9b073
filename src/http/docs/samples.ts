// A request of the guides as programs write it; the credential is named, never written.
import { jsFetch } from '@scalar/snippetz/plugins/js/fetch'
import { pythonRequests } from '@scalar/snippetz/plugins/python/requests'
import type { Command } from './commands.ts'

export interface Sample {
  language: string
  title: string
  code: string
}

/** In JavaScript and Python. The command's credential is the name of a variable, `$TAXLENS_…`, as the shell would read it. */
export function samplesOf({ method, url, headers, body }: Command): Sample[] {
  // What is deleted is answered without a body.
  const told = method === 'DELETE' ? 'status' : 'body'
  const request = {
    ...{ method, url, queryString: [], cookies: [], httpVersion: 'HTTP/1.1', headersSize: -1, bodySize: -1 },
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    ...(body === null ? {} : { postData: { mimeType: 'application/json', text: body } }),
  }
  const call = python(pythonRequests.generate(request))
  const imports = call.includes('os.environ') ? 'import os\nimport requests' : 'import requests'
  return [
    {
      language: 'javascript',
      title: 'JavaScript',
      code: `const response = await ${javascript(jsFetch.generate(request))}\n${reading.javascript[told]}\n`,
    },
    {
      language: 'python',
      title: 'Python',
      code: `${imports}\n\nresponse = ${call}\n${reading.python[told]}\n`,
    },
  ]
}

const reading = {
  javascript: { body: 'console.log(await response.json())', status: 'console.log(response.status)' },
  python: { body: 'print(response.json())', status: 'print(response.status_code)' },
}

function javascript(code: string): string {
  return code
    .replaceAll(/'\$(TAXLENS_\w+)'/g, 'process.env.$1')
    .replaceAll(/'Bearer \$(TAXLENS_\w+)'/g, (_, name: string) => `\`Bearer \${process.env.${name}}\``)
}

function python(code: string): string {
  return code
    .replaceAll(/"\$(TAXLENS_\w+)"/g, 'os.environ["$1"]')
    .replaceAll(/"Bearer \$(TAXLENS_\w+)"/g, `f"Bearer {os.environ['$1']}"`)
}
