// The secret of a new key, shown this once: to copy, with a request that can be tried at once.
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { KeyRound, TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ApiKeyWithSecret } from '../../../generated/api/types.gen.ts'
import { CodeBlock } from '../pieces/code-block.tsx'
import { CopyButton } from '../pieces/copy-button.tsx'
import classes from './api-keys.module.css'

export interface MadeKey {
  key: ApiKeyWithSecret
  /** For a rotation: what becomes of the key before. */
  note: string | null
}

export function OneTimePanel({ made: { key, note }, onDismiss }: { made: MadeKey; onDismiss(): void }) {
  const panel = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new key takes the focus, so that nobody misses it.
  useEffect(() => {
    panel.current?.focus()
  }, [key.id])
  return (
    <Paper component="section" className={classes.panel} ref={panel} tabIndex={-1} aria-labelledby="new-key">
      <Stack>
        <Group gap="sm">
          <KeyRound size={20} aria-hidden />
          <Title order={2} size="h4" id="new-key">
            Your new key: {key.name}
          </Title>
        </Group>
        {key.raw_key === null ? (
          <Alert color="orange" icon={<TriangleAlert size={18} />}>
            The key was made, but its secret did not reach this page and cannot be shown any more. Rotate the
            key in the table to get a new secret.
          </Alert>
        ) : (
          <Secret raw={key.raw_key} />
        )}
        {note !== null && <Text>{note}</Text>}
        <div>
          <Button variant="default" onClick={onDismiss}>
            Dismiss
          </Button>
        </div>
      </Stack>
    </Paper>
  )
}

function Secret({ raw }: { raw: string }) {
  return (
    <>
      <Alert color="yellow" icon={<TriangleAlert size={18} />} role="status">
        Copy this key now. You won't be able to see it again.
      </Alert>
      <Group gap="sm" align="stretch">
        <code className={classes.secret}>{raw}</code>
        <CopyButton value={raw} variant="filled" />
      </Group>
      <CodeBlock title="Try it" code={curl(raw)} />
    </>
  )
}

function curl(raw: string): string {
  return `export TAXLENS_API_KEY='${raw}'

curl ${location.origin}/v1/tax/calculate \\
  -H "X-API-Key: $TAXLENS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{ "jurisdiction_code": "ES-CT-BCN", "stay_date": "2026-07-01",
        "nights": 3, "nightly_rate": 200, "currency": "EUR" }'`
}
