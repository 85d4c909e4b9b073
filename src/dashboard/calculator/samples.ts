// The request as a program would send it; the key is named, never written.
import type { TaxCalculationRequest } from '../../../generated/api/types.gen.ts'

export interface Sample {
  name: string
  code: string
}

/** `origin` is the address of the service, without a slash at its end. */
export function samplesOf(request: TaxCalculationRequest, origin: string): Sample[] {
  const url = `${origin}/v1/tax/calculate`
  const json = JSON.stringify(request, null, 2)
  return [
    { name: 'curl', code: curl(url, json) },
    { name: 'JavaScript', code: javascript(url, json) },
    { name: 'Python', code: python(url, request) },
  ]
}

function curl(url: string, json: string): string {
  // The only character that ends a quoted text of a shell.
  const quoted = json.replaceAll("'", `'\\''`)
  return `curl ${url} \\
  -H "X-API-Key: $TAXLENS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '${quoted}'`
}

function javascript(url: string, json: string): string {
  return `const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: {
    'X-API-Key': process.env.TAXLENS_API_KEY,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify(${indented(json, 2)}),
})
if (!response.ok) throw new Error((await response.json()).detail)
const calculation = await response.json()
console.log(calculation.total_with_tax)`
}

function python(url: string, request: TaxCalculationRequest): string {
  return `import json
import os
import urllib.request

request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=json.dumps(${indented(literal(request), 4)}).encode(),
    headers={
        "X-API-Key": os.environ["TAXLENS_API_KEY"],
        "Content-Type": "application/json",
    },
)
with urllib.request.urlopen(request) as response:
    calculation = json.load(response)
print(calculation["total_with_tax"])`
}

/** As Python writes it: texts as in JSON, but other words for true and false. */
function literal(value: unknown, depth = 0): string {
  const pad = '    '.repeat(depth + 1)
  const end = `\n${'    '.repeat(depth)}`
  if (Array.isArray(value))
    return `[\n${value.map(item => `${pad}${literal(item, depth + 1)},`).join('\n')}${end}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, item]) => `${pad}${JSON.stringify(name)}: ${literal(item, depth + 1)},`,
    )
    return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}${end}}`
  }
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return value === null ? 'None' : JSON.stringify(value)
}

/** The lines after the first moved right, to stand where the text is put. */
function indented(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`)
}
