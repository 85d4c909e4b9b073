// What the calculator does: runs the form, fills it from presets, saved calculations and the address, and knows what is out of date.
import { useForm } from '@mantine/form'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { calculateTax, getSavedCalculation } from '../../../generated/api/sdk.gen.ts'
import type { TaxCalculationRequest } from '../../../generated/api/types.gen.ts'
import { splitIssues, useFormProblem } from '../pieces/form-problem.tsx'
import { useJurisdiction } from '../pieces/jurisdictions.ts'
import { ApiProblem, messageOf } from '../session/problem.ts'
import { useAnswer, useChange } from '../session/requests.ts'
import { useProperty } from './property-field.tsx'
import type { Ran } from './ran.ts'
import { sectionOf } from './sections.ts'
import { blank, requestOf, type Stay, stayOf, todayAt } from './stay.ts'
import { withProperty } from './with-property.ts'

export function useCalculator() {
  const form = useForm<Stay>({ initialValues: { ...blank, stay_date: todayAt(new Date()) } })
  const [ran, setRan] = useState<Ran | null>(null)
  const [opened, setOpened] = useState<string[]>([])
  const address = useAddress()
  const run = useChange((body: TaxCalculationRequest) => calculateTax({ body }), {
    onDone: (result, request) => setRan({ request, result, saved: null }),
  })
  const unplaced = useFormProblem(form, run.error)
  const open = (path: string) => {
    const section = sectionOf(path)
    if (section !== undefined) setOpened(before => [...new Set([...before, section])])
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal.
  useEffect(() => {
    if (!(run.error instanceof ApiProblem)) return
    for (const path of Object.keys(splitIssues(run.error.issues, form.getValues()).fields)) open(path)
  }, [run.error])

  const calculate = (stay: Stay) => {
    form.clearErrors()
    address.leave()
    run.mutate(requestOf(stay), { onError: () => setRan(null) })
  }
  const fill = (stay: Stay) => {
    form.clearErrors()
    form.setValues(stay)
  }
  const saved = useSaved(address.saved_calculation_id, ({ calculation, result, name, created_at }) => {
    const stay = stayOf(calculation, result.jurisdiction.code)
    fill(stay)
    run.reset()
    setRan({ request: requestOf(stay), result, saved: { name, created_at } })
  })
  const chooseJurisdiction = useCurrencyOfPlace(form.values, values => form.setValues(values))
  useAsked(address, stay => form.setValues(stay), form.values, chooseJurisdiction)

  const request = useMemo(() => JSON.stringify(requestOf(form.values)), [form.values])
  return {
    form,
    ran,
    // Issues that stand at their fields need not be told twice.
    problems: run.error === null ? saved.error && [messageOf(saved.error)] : unplaced,
    isRunning: run.isPending || saved.isLoading,
    isOutdated: ran !== null && JSON.stringify(ran.request) !== request,
    opened,
    setOpened,
    open,
    calculate,
    fill,
    chooseJurisdiction,
    clear: () => {
      fill({ ...blank, stay_date: todayAt(new Date()) })
      run.reset()
      setRan(null)
      address.leave()
    },
    openSaved: (id: string) => {
      address.openSaved(id)
      saved.again()
    },
    /** A saved calculation that is open no longer exists: what is on screen stays, its address goes. */
    forget: (id: string) => address.saved_calculation_id === id && address.leave(),
  }
}

/** What the address asks for: a place, a property, or a saved calculation. */
function useAddress() {
  const [parameters, setParameters] = useSearchParams()
  return {
    jurisdiction_code: parameters.get('jurisdiction_code') ?? '',
    property_id: parameters.get('property_id') ?? '',
    saved_calculation_id: parameters.get('saved_calculation_id') ?? '',
    openSaved: (saved_calculation_id: string) => setParameters({ saved_calculation_id }),
    /** Once something else is on screen, the address must not say what it was opened with. */
    leave: () => {
      if (parameters.size > 0) setParameters({}, { replace: true, preventScrollReset: true })
    },
  }
}

/** Opens a saved calculation, also the same one again. */
function useSaved(
  id: string,
  onOpen: (saved: NonNullable<ReturnType<typeof useSavedAnswer>['data']>) => void,
) {
  const [times, setTimes] = useState(0)
  const answer = useSavedAnswer(id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is opened.
  useEffect(() => {
    if (answer.data !== undefined) onOpen(answer.data)
  }, [answer.data?.id, times])
  return { error: answer.error, isLoading: answer.isLoading, again: () => setTimes(times + 1) }
}

function useSavedAnswer(id: string) {
  return useAnswer(
    // Not below the list's key: one that is open stays on screen when the list changes, also when it was deleted.
    ['opened-calculation', id],
    signal => getSavedCalculation({ path: { saved_calculation_id: id }, signal }),
    // What was saved never changes.
    { enabled: id !== '', staleTime: Number.POSITIVE_INFINITY },
  )
}

/** Fills in what a link from another screen names. */
function useAsked(
  { jurisdiction_code, property_id }: ReturnType<typeof useAddress>,
  fill: (stay: Stay) => void,
  stay: Stay,
  chooseJurisdiction: (code: string) => void,
) {
  const property = useProperty(property_id).data
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link.
  useEffect(() => {
    if (jurisdiction_code !== '') chooseJurisdiction(jurisdiction_code)
  }, [jurisdiction_code])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link.
  useEffect(() => {
    if (property === undefined || property.status === 'archived') return
    const next = withProperty(stay, property)
    fill(next)
    chooseJurisdiction(next.jurisdiction_code)
  }, [property?.id])
}

/** Chooses a place, and its currency too unless another one was chosen by hand. */
function useCurrencyOfPlace(stay: Stay, change: (fields: Partial<Stay>) => void) {
  const place = useJurisdiction(stay.jurisdiction_code).data
  const chosen = useRef('')
  const earlier = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place.
  useEffect(() => {
    if (place === undefined) return
    const isFree = stay.currency === '' || stay.currency === earlier.current
    if (chosen.current === place.code && isFree) change({ currency: place.currency_code })
    earlier.current = place.currency_code
    chosen.current = ''
  }, [place?.code])
  return (code: string) => {
    chosen.current = code
    change({ jurisdiction_code: code })
  }
}
