// The request to take along: curl, JavaScript and Python.
import { Tabs } from '@mantine/core'
import { useMemo } from 'react'
import type { TaxCalculationRequest } from '../../../generated/api/types.gen.ts'
import { CodeBlock } from '../pieces/code-block.tsx'
import { samplesOf } from './samples.ts'

export function RequestCode({ request }: { request: TaxCalculationRequest }) {
  const samples = useMemo(() => samplesOf(request, location.origin), [request])
  return (
    <Tabs defaultValue="curl" keepMounted={false}>
      <Tabs.List mb="sm">
        {samples.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {samples.map(({ name, code }) => (
        <Tabs.Panel key={name} value={name}>
          <CodeBlock title={`Request as ${name}`} code={code} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
