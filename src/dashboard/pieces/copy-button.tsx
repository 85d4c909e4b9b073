// Copies a text, and says for two seconds that it did.
import { Button, type ButtonProps } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { Check, Copy } from 'lucide-react'

interface Copied extends ButtonProps {
  value: string
  label?: string
}

export function CopyButton({ value, label = 'Copy', ...style }: Copied) {
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <Button
      variant="default"
      leftSection={clipboard.copied ? <Check size={16} /> : <Copy size={16} />}
      onClick={() => clipboard.copy(value)}
      {...style}
    >
      <span aria-live="polite">{clipboard.copied ? 'Copied!' : label}</span>
    </Button>
  )
}
