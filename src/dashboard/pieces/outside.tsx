// A link to another site: opens beside the application, and says so by its mark.
import { Anchor } from '@mantine/core'
import { ExternalLink } from 'lucide-react'

export function Outside({ href, text, label }: { href: string; text: string; label?: string }) {
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" inherit aria-label={label}>
      {text} <ExternalLink size={11} aria-hidden style={{ verticalAlign: '-1px' }} />
    </Anchor>
  )
}
