// What is known of the place that is open on the map: its rates and rules in force, what lies below it, and where it was read.
import { ActionIcon, Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { ArrowUp, Calculator, Landmark, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { listRules, lookupRates } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction, LookedUpRate, Rule } from '../../../generated/api/types.gen.ts'
import { addressOf, calculatorOf, todayIn, unchanging, useChildren } from '../jurisdictions/places.ts'
import { baseText, rateText, unitOf, windowText } from '../jurisdictions/rate-text.ts'
import { useCategories } from '../pieces/categories.ts'
import { useEvery } from '../pieces/every.ts'
import { useChain } from '../pieces/jurisdictions.ts'
import { Outside } from '../pieces/outside.tsx'
import { LoadFailure } from '../pieces/states.tsx'
import { words } from '../pieces/values.tsx'
import { useAnswer } from '../session/requests.ts'
import classes from './map.module.css'

interface Opened {
  place: Jurisdiction
  onOpen(code: string): void
  onClose(): void
}

export function Dossier({ place, onOpen, onClose }: Opened) {
  const { code, name, jurisdiction_type, parent_code } = place
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each place that is opened the focus goes to its name.
  useEffect(() => heading.current?.focus(), [code])
  const chain = useChain(code).data?.items
  const parent = chain?.at(-2)
  return (
    <>
      <div className={classes.panelHead}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <div>
            <Title order={2} size="h4" ref={heading} tabIndex={-1}>
              {name}
            </Title>
            <Text size="xs" c="dimmed">
              {words(jurisdiction_type)} · <span className="mono">{code}</span>
              {place.status === 'pending' && ' · own taxes not covered yet'}
            </Text>
          </div>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Close, back to the countries"
            onClick={onClose}
          >
            <X size={18} />
          </ActionIcon>
        </Group>
        <Group gap={6} mt="xs">
          {parent_code !== null && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<ArrowUp size={14} />}
              onClick={() => onOpen(parent_code)}
            >
              {parent?.name ?? parent_code}
            </Button>
          )}
          <Button
            component={Link}
            to={addressOf(code)}
            variant="default"
            size="compact-sm"
            leftSection={<Landmark size={14} />}
          >
            All details
          </Button>
          <Button
            component={Link}
            to={calculatorOf(code)}
            variant="default"
            size="compact-sm"
            leftSection={<Calculator size={14} />}
          >
            Calculate
          </Button>
        </Group>
      </div>
      <div className={classes.panelBody}>
        <Rates place={place} chain={chain ?? []} />
        <Rules place={place} />
        <Below place={place} onOpen={onOpen} />
        {place.sources.length > 0 && (
          <Part title="Sources" count={place.sources.length}>
            {place.sources.map(({ url, source_type }) => (
              <li key={url}>
                <Text size="sm">
                  <Outside href={url} text={new URL(url).hostname} />
                </Text>
                <Text size="xs" c="dimmed">
                  {words(source_type)}
                </Text>
              </li>
            ))}
          </Part>
        )}
      </div>
    </>
  )
}

function Rates({ place, chain }: { place: Jurisdiction; chain: readonly Jurisdiction[] }) {
  const { code, timezone } = place
  const lookup = useAnswer(
    ['rates', 'lookup', code],
    signal => lookupRates({ query: { jurisdiction_code: code }, signal }),
    unchanging,
  )
  const categories = useCategories()
  const active = lookup.data?.rates.filter(({ status }) => status === 'active')
  const drafts = (lookup.data?.rates ?? []).filter(({ status }) => status === 'draft').length
  const today = todayIn(timezone)
  const originOf = ({ inherited, jurisdiction_code }: LookedUpRate) =>
    inherited ? (chain.find(node => node.code === jurisdiction_code)?.name ?? jurisdiction_code) : null
  return (
    <Part title="Active rates" count={active?.length} answer={lookup} none="No rate is in force here today.">
      {active?.map(rate => {
        const origin = originOf(rate)
        return (
          <li key={rate.id} className={classes.rate}>
            <div>
              <Text size="sm" fw={500}>
                {rate.name}
              </Text>
              <Text size="xs" c="dimmed">
                {origin !== null && <span className={classes.origin}>inherited from {origin}</span>}
                {windowText(rate, today)}
              </Text>
            </div>
            <Text size="sm" fw={600} ta="right" className="figures">
              {rateText(rate)}
              <Text component="span" size="xs" c="dimmed" display="block" fw={400}>
                {rate.rate_type === 'percentage'
                  ? baseText(rate)
                  : unitOf(categories.get(rate.category_code)?.basis)}
              </Text>
            </Text>
          </li>
        )
      })}
      {drafts > 0 && (
        <li>
          <Text size="xs" c="dimmed">
            {drafts === 1 ? 'One more is a draft' : `${drafts} more are drafts`}, not verified and never
            charged.{' '}
            <Anchor component={Link} to={addressOf(code)} inherit>
              See all details
            </Anchor>
          </Text>
        </li>
      )}
    </Part>
  )
}

function Rules({ place: { code } }: { place: Jurisdiction }) {
  const rules = useEvery<Rule>(
    ['rules', code, 'active'],
    (page, signal) => listRules({ query: { jurisdiction_code: code, status: 'active', ...page }, signal }),
    unchanging,
  )
  return (
    <Part title="Rules" count={rules.data?.length} answer={rules} none="No rule of its own is in force.">
      {rules.data?.map(({ id, name, rule_type, condition_summary }) => (
        <li key={id}>
          <Text size="sm" fw={500}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {rule_type} · {condition_summary}
          </Text>
        </li>
      ))}
    </Part>
  )
}

function Below({ place, onOpen }: { place: Jurisdiction; onOpen(code: string): void }) {
  const children = useChildren(place.code)
  return (
    <Part title="Subjurisdictions" count={children.data?.length} answer={children} none="None.">
      {children.data !== undefined && children.data.length > 0 && (
        <li className={classes.flush}>
          <ul className={classes.list}>
            {children.data.map(({ code, name, jurisdiction_type }) => (
              <li key={code}>
                <button type="button" onClick={() => onOpen(code)}>
                  <span>{name}</span>
                  <span>{words(jurisdiction_type)}</span>
                </button>
              </li>
            ))}
          </ul>
        </li>
      )}
    </Part>
  )
}

interface Parted {
  title: string
  count: number | undefined
  answer?: { isPending: boolean; error: unknown; refetch(): unknown }
  none?: string
  children: ReactNode
}

function Part({ title, count, answer, none, children }: Parted) {
  return (
    <section className={classes.part} aria-label={title}>
      <h3>
        {title}
        {count !== undefined && <span className={classes.range}>{count}</span>}
      </h3>
      {answer?.isPending && (
        <Stack gap={8} role="status" aria-label={`Loading ${title}`}>
          <Skeleton h={14} />
          <Skeleton h={14} w="70%" />
        </Stack>
      )}
      {answer !== undefined && answer.error !== null && (
        <LoadFailure error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {count === 0 && none !== undefined && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {count !== undefined && <ul>{children}</ul>}
    </section>
  )
}
