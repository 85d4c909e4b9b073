// One jurisdiction: where it belongs, what is charged there in all, its own rates and rules, and a way to try it.
import { Anchor, Badge, Breadcrumbs, Button, Group, Paper, Text } from '@mantine/core'
import { ArrowLeft, Calculator, Globe } from 'lucide-react'
import { Link, useParams } from 'react-router'
import type { Jurisdiction } from '../../../generated/api/types.gen.ts'
import { AddressTabs } from '../pieces/address-tabs.tsx'
import { useChain, useJurisdiction } from '../pieces/jurisdictions.ts'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty, LoadFailure, Loading } from '../pieces/states.tsx'
import { Code, words } from '../pieces/values.tsx'
import { ApiProblem } from '../session/problem.ts'
import classes from './jurisdictions.module.css'
import { Overview } from './overview.tsx'
import { PlaceIcon } from './place-icon.tsx'
import { addressOf, calculatorOf, mapOf } from './places.ts'
import { RatesTab } from './rates-tab.tsx'
import { RulesTab } from './rules-tab.tsx'

export default function JurisdictionScreen() {
  const { code = '' } = useParams()
  const place = useJurisdiction(code)
  if (place.isPending) return <Loading />
  if (place.isError) {
    if (place.error instanceof ApiProblem && place.error.status === 404) return <Unknown code={code} />
    return <LoadFailure error={place.error} onRetry={() => void place.refetch()} />
  }
  // Anew for each place: its searches and filters are its own, and the heading takes the focus.
  return <Node key={code} place={place.data} />
}

function Unknown({ code }: { code: string }) {
  return (
    <>
      <PageHeader title="Jurisdiction not found" />
      <Paper p={0}>
        <Empty
          text={`There is no jurisdiction with the code ${code}.`}
          action={
            <Button component={Link} to="/app/jurisdictions" variant="default">
              All jurisdictions
            </Button>
          }
        />
      </Paper>
    </>
  )
}

function Node({ place }: { place: Jurisdiction }) {
  const { code, name, jurisdiction_type, parent_code, status } = place
  const tabs = [
    { value: 'overview', title: 'Overview', content: <Overview place={place} /> },
    { value: 'rates', title: 'Rates', content: <RatesTab place={place} /> },
    { value: 'rules', title: 'Rules', content: <RulesTab place={place} /> },
  ]
  return (
    <>
      <Group gap="sm" mb="md" wrap="nowrap" align="center">
        <Button
          component={Link}
          to={parent_code === null ? '/app/jurisdictions' : addressOf(parent_code)}
          variant="default"
          size="xs"
          leftSection={<ArrowLeft size={14} />}
          style={{ flexShrink: 0 }}
        >
          Back
        </Button>
        <Trail place={place} />
      </Group>
      <PageHeader
        title={name}
        tab={`${name} (${code})`}
        text={
          <Group component="span" gap={8}>
            <PlaceIcon type={jurisdiction_type} size={16} />
            <span>
              {words(jurisdiction_type)} · <Code>{code}</Code>
            </span>
            {status !== 'active' && (
              <Badge component="span" variant="light" color={status === 'pending' ? 'blue' : 'gray'}>
                {status === 'pending' ? 'Own taxes not covered yet' : 'Kept for history'}
              </Badge>
            )}
          </Group>
        }
        actions={
          <Button component={Link} to={mapOf(code)} variant="default" leftSection={<Globe size={16} />}>
            Show on map
          </Button>
        }
      />
      <Paper p="md" className={classes.validate} component="section" aria-label="Validate a stay">
        <div>
          <Text fw={600}>Validate a stay</Text>
          <Text size="sm" c="dimmed">
            Calculate the taxes of a stay in {name}, with its guests, channel and prices.
          </Text>
        </div>
        <Button component={Link} to={calculatorOf(code)} leftSection={<Calculator size={16} />}>
          Open calculator
        </Button>
      </Paper>
      <AddressTabs parameter="tab" tabs={tabs} label={`About ${name}`} />
    </>
  )
}

function Trail({ place }: { place: Jurisdiction }) {
  const chain = useChain(place.code).data?.items.slice(0, -1) ?? []
  return (
    <nav aria-label="Breadcrumb" className={classes.trail}>
      <Breadcrumbs separator="›" separatorMargin={6}>
        <Crumb to="/app/jurisdictions" text="Jurisdictions" />
        {chain.map(({ code, name }) => (
          <Crumb key={code} to={addressOf(code)} text={name} />
        ))}
        <Text size="sm" fw={550} aria-current="page">
          {place.name}
        </Text>
      </Breadcrumbs>
    </nav>
  )
}

function Crumb({ to, text }: { to: string; text: string }) {
  return (
    <Anchor component={Link} to={to} size="sm" underline="hover" display="inline-block" py={3}>
      {text}
    </Anchor>
  )
}
