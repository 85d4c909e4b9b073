// The way from a record back to its list, above the title.
import { Anchor, Group } from '@mantine/core'
import { ChevronLeft } from 'lucide-react'
import { Link } from 'react-router'

export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <Anchor component={Link} to={to} size="sm" underline="never" mb="xs" display="inline-block">
      <Group gap={4} component="span">
        <ChevronLeft size={16} aria-hidden />
        {children}
      </Group>
    </Anchor>
  )
}
