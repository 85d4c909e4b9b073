// Calculator: a stay on the left, every tax of it on the right; nothing is kept unless it is saved.
import { Alert, Button, Group, Paper, Stack, Tooltip, VisuallyHidden } from '@mantine/core'
import { Calculator, TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty, Loading } from '../pieces/states.tsx'
import { money } from '../pieces/values.tsx'
import { AdvancedFields } from './advanced.tsx'
import classes from './calculator.module.css'
import { CoreFields } from './core-fields.tsx'
import { focusField } from './focus-field.ts'
import { Keep } from './keep.tsx'
import { presets, stayOfPreset } from './presets.ts'
import type { Ran } from './ran.ts'
import { Result } from './result.tsx'
import { SavedCalculations } from './saved.tsx'
import { todayAt } from './stay.ts'
import { useCalculator } from './use-calculator.ts'

export default function CalculatorScreen() {
  const calculator = useCalculator()
  const { form, ran, isRunning, isOutdated } = calculator
  const again = () => calculator.calculate(form.values)
  return (
    <>
      <PageHeader
        title="Calculator"
        text="Every tax on a stay, with its law. It sends what the API takes, and keeps nothing unless you save it."
      />
      <Stack gap="lg">
        <Presets calculator={calculator} />
        <div className={classes.columns}>
          <Paper component="section" aria-label="Stay" p={0} className={classes.stay}>
            {/* The API says what is missing, field by field. */}
            <form
              noValidate
              onSubmit={event => {
                event.preventDefault()
                if (form.values.jurisdiction_code !== '' && !isRunning) again()
              }}
            >
              <div className={classes.core}>
                <CoreFields form={form} onJurisdiction={calculator.chooseJurisdiction} />
              </div>
              <Group className={classes.submit} gap="sm" wrap="nowrap">
                <Submit calculator={calculator} />
                <Button variant="default" onClick={calculator.clear} disabled={isRunning}>
                  Clear
                </Button>
              </Group>
              <AdvancedFields form={form} opened={calculator.opened} onOpen={calculator.setOpened} />
              {calculator.opened.length > 0 && (
                <Group className={classes.submit}>
                  <Submit calculator={calculator} />
                </Group>
              )}
            </form>
          </Paper>
          <Answer ran={ran} problems={calculator.problems} isRunning={isRunning}>
            {ran !== null && (
              <Result
                ran={ran}
                isOutdated={isOutdated}
                isRunning={isRunning}
                onAgain={again}
                onField={field => {
                  calculator.open(field)
                  focusField(field)
                }}
              >
                <Keep
                  key={ran.result.calculation_id}
                  request={ran.request}
                  result={ran.result}
                  isOutdated={isOutdated || ran.saved !== null}
                />
              </Result>
            )}
          </Answer>
        </div>
        <SavedCalculations onOpen={calculator.openSaved} onDeleted={calculator.forget} />
      </Stack>
    </>
  )
}

function Submit({ calculator: { form, isRunning } }: { calculator: ReturnType<typeof useCalculator> }) {
  return (
    <Button
      type="submit"
      flex={1}
      leftSection={<Calculator size={16} />}
      loading={isRunning}
      disabled={form.values.jurisdiction_code === ''}
    >
      Calculate
    </Button>
  )
}

function Presets({ calculator }: { calculator: ReturnType<typeof useCalculator> }) {
  return (
    <Group gap="xs" role="group" aria-label="Presets">
      {presets.map(preset => (
        <Tooltip key={preset.name} label={preset.text}>
          <Button
            variant="default"
            size="xs"
            radius="xl"
            disabled={calculator.isRunning}
            onClick={() => {
              const stay = stayOfPreset(preset, todayAt(new Date()))
              calculator.fill(stay)
              calculator.calculate(stay)
            }}
          >
            {preset.name}
          </Button>
        </Tooltip>
      ))}
    </Group>
  )
}

interface Answered {
  ran: Ran | null
  /** What went wrong, in words; empty when all of it stands at the fields. */
  problems: string[] | null
  isRunning: boolean
  children: React.ReactNode
}

function Answer({ ran, problems, isRunning, children }: Answered) {
  const place = useRef<HTMLDivElement>(null)
  const hasFailed = problems !== null
  // On narrow screens the answer is below what was asked.
  useEffect(() => {
    const top = place.current?.getBoundingClientRect().top ?? 0
    if ((ran !== null || hasFailed) && (top > innerHeight * 0.75 || top < 0)) place.current?.scrollIntoView()
  }, [ran, hasFailed])
  return (
    <div ref={place} className={classes.answer} aria-busy={isRunning}>
      <VisuallyHidden role="status">{ran !== null && spoken(ran)}</VisuallyHidden>
      {problems !== null && (
        <Alert color="red" icon={<TriangleAlert size={18} />} title="Not calculated" role="alert">
          {problems.length === 0 ? (
            'Some fields need your attention: they are marked.'
          ) : (
            <ul className={classes.problems}>
              {problems.map(problem => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      {problems === null && ran === null && (
        <Paper>
          {isRunning ? (
            <Loading />
          ) : (
            <Empty icon={Calculator} text="Pick a preset, or enter a stay and press Calculate." />
          )}
        </Paper>
      )}
      {problems === null && children}
    </div>
  )
}

function spoken({ result }: Ran): string {
  const { currency, total_tax } = result.tax_breakdown
  return `${result.jurisdiction.name}: total tax ${money(total_tax, currency)}, total with tax ${money(result.total_with_tax, currency)}`
}
