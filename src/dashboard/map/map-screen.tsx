// Map: where in the world taxes are covered and how far, with a dossier of each place.
import { Paper, Skeleton } from '@mantine/core'
import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { useCountries, useCoverage } from '../jurisdictions/places.ts'
import { StatCards } from '../jurisdictions/stat-cards.tsx'
import { useJurisdiction } from '../pieces/jurisdictions.ts'
import { PageHeader } from '../pieces/page-header.tsx'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { useAtlas } from './atlas.ts'
import { CountryList } from './country-list.tsx'
import { Dossier } from './dossier.tsx'
import classes from './map.module.css'
import { WorldMap } from './world-map.tsx'

export default function MapScreen() {
  const [parameters, setParameters] = useSearchParams()
  const code = parameters.get('place') ?? ''
  const coverage = useCoverage()
  const countries = useCountries()
  const atlas = useAtlas('coarse')
  const place = useJurisdiction(code)
  const open = useCallback(
    (next: string) => setParameters({ place: next }, { preventScrollReset: true }),
    [setParameters],
  )
  const close = useCallback(() => setParameters({}, { preventScrollReset: true }), [setParameters])
  const totals = coverage.data?.totals
  const all = [coverage, countries, atlas]
  const retry = () => {
    for (const { refetch } of all) void refetch()
  }
  const failed = all.find(({ isError }) => isError)
  const isThere = coverage.isSuccess && countries.isSuccess && atlas.isSuccess
  return (
    <>
      <PageHeader title="Map" text="How much tax content is in force in each country, and where." />
      <StatCards
        label="Totals"
        stats={[
          { label: 'Countries', value: totals?.countries },
          { label: 'Subjurisdictions', value: totals?.subjurisdictions },
          { label: 'Active rates', value: totals?.active_rates },
          { label: 'Active rules', value: totals?.active_rules },
        ]}
      />
      {failed !== undefined ? (
        <Paper p={0} mt="md">
          <LoadFailure error={failed.error} onRetry={retry} />
        </Paper>
      ) : (
        <div className={classes.layout}>
          {isThere ? (
            <WorldMap
              shapes={atlas.data}
              coverage={coverage.data}
              countries={countries.data}
              place={place.data}
              onOpen={open}
              onReset={close}
            />
          ) : (
            <Skeleton className={classes.map} role="status" aria-label="Loading map" />
          )}
          <Paper
            component="section"
            p={0}
            className={classes.panel}
            aria-label={code === '' ? 'Countries' : 'Dossier'}
          >
            {code === '' ? (
              <CountryList countries={coverage.data?.countries ?? []} onOpen={open} />
            ) : place.isError ? (
              <LoadFailure error={place.error} onRetry={() => void place.refetch()} />
            ) : place.data === undefined ? (
              <Loading />
            ) : (
              <Dossier place={place.data} onOpen={open} onClose={close} />
            )}
          </Paper>
        </div>
      )}
    </>
  )
}
