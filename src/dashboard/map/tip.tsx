// What the map says of the place under the pointer; the list and the dossier say the same to everybody.
import { Text } from '@mantine/core'
import classes from './map.module.css'
import type { Size } from './projection.ts'

export interface Said {
  x: number
  y: number
  name: string
  /** Code, type. */
  about: string
  facts: [label: string, count: number][]
}

export function Tip({ said: { x, y, name, about, facts }, size }: { said: Said; size: Size }) {
  const isRight = x > size.width - 230
  const isLow = y > size.height - 130
  return (
    <div
      className={classes.tip}
      aria-hidden
      style={{
        left: isRight ? undefined : x + 14,
        right: isRight ? size.width - x + 14 : undefined,
        top: isLow ? undefined : y + 14,
        bottom: isLow ? size.height - y + 14 : undefined,
      }}
    >
      <Text size="sm" fw={650}>
        {name}
      </Text>
      <Text size="xs" c="dimmed">
        {about}
      </Text>
      {facts.length > 0 && (
        <dl>
          {facts.map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
