// A piece of code to take along, with a button that copies it.
import { Box, Group, Text } from '@mantine/core'
import classes from './code-block.module.css'
import { CopyButton } from './copy-button.tsx'

export function CodeBlock({ title, code }: { title: string; code: string }) {
  return (
    <Box className={classes.frame}>
      <Group className={classes.head} justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <CopyButton value={code} size="compact-sm" />
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable). */}
      <section className={classes.code} tabIndex={0} aria-label={title}>
        <pre>{code}</pre>
      </section>
    </Box>
  )
}
