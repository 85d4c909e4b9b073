// What lies directly below a place, with a search.
import { Group, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { MapPinOff, Search } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Jurisdiction } from '../../../generated/api/types.gen.ts'
import { Section } from '../pieces/facts.tsx'
import { LoadFailure } from '../pieces/states.tsx'
import { words } from '../pieces/values.tsx'
import classes from './jurisdictions.module.css'
import { PlaceIcon } from './place-icon.tsx'
import { addressOf, isNamed, useChildren } from './places.ts'

export function Children({ place }: { place: Jurisdiction }) {
  const children = useChildren(place.code)
  const [search, setSearch] = useState('')
  const found = children.data?.filter(child => isNamed(child, search))
  return (
    <Section
      title={`Sub-jurisdictions (${place.children_count})`}
      aside={
        place.children_count > 0 && (
          <TextInput
            type="search"
            size="sm"
            aria-label="Search sub-jurisdictions"
            placeholder="Name or code"
            leftSection={<Search size={15} aria-hidden />}
            value={search}
            onChange={event => setSearch(event.currentTarget.value)}
          />
        )
      }
      flush
    >
      {children.isPending && (
        <Stack p="lg" role="status" aria-label="Loading sub-jurisdictions">
          <Skeleton h={16} w="60%" />
          <Skeleton h={16} w="45%" />
        </Stack>
      )}
      {children.isError && <LoadFailure error={children.error} onRetry={() => void children.refetch()} />}
      {found !== undefined && (found.length === 0 ? <None search={search} /> : <Places places={found} />)}
    </Section>
  )
}

function None({ search }: { search: string }) {
  return (
    <Group gap="sm" p="lg" c="dimmed">
      <MapPinOff size={18} aria-hidden />
      <Text size="sm">
        {search === '' ? 'No sub-jurisdictions' : `No sub-jurisdiction matches “${search.trim()}”.`}
      </Text>
    </Group>
  )
}

function Places({ places }: { places: Jurisdiction[] }) {
  return (
    <ul className={classes.children}>
      {places.map(({ code, name, local_name, jurisdiction_type, status }) => (
        <li key={code}>
          <PlaceIcon type={jurisdiction_type} />
          <div>
            <Link to={addressOf(code)} className={classes.cardLink}>
              {name}
            </Link>
            {local_name !== null && local_name !== name && (
              <Text size="xs" c="dimmed">
                {local_name}
              </Text>
            )}
          </div>
          <Text size="xs" c="dimmed" ta="right">
            <span className="mono">{code}</span>
            <br />
            {words(jurisdiction_type)}
            {status === 'pending' && ', not covered yet'}
          </Text>
        </li>
      ))}
    </ul>
  )
}
