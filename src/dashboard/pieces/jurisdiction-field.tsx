// Chooses a jurisdiction: by code or name as it is typed, or by an address that is looked up first.
import {
  ActionIcon,
  Combobox,
  Loader,
  ScrollArea,
  Text,
  TextInput,
  type TextInputProps,
  useCombobox,
} from '@mantine/core'
import { MapPin, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { validateAddress } from '../../../generated/api/sdk.gen.ts'
import type { AddressValidation, Jurisdiction } from '../../../generated/api/types.gen.ts'
import { messageOf } from '../session/problem.ts'
import { useChange } from '../session/requests.ts'
import classes from './jurisdiction-field.module.css'
import { candidatesOf, optionOf, type PlaceOption, useJurisdiction, useMatches } from './jurisdictions.ts'
import { words } from './values.tsx'

interface Field extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** The code; empty for none. */
  value: string
  onChange(code: string): void
  withAddress?: boolean
  /** Says nothing about the chosen place below the input: for a row of filters. */
  plain?: boolean
}

// No code begins so.
const addressOption = '?'

export function JurisdictionField({
  value,
  onChange,
  withAddress = false,
  plain = false,
  error,
  ...input
}: Field) {
  const combobox = useCombobox()
  const [text, setText] = useState('')
  const [isTyping, setTyping] = useState(false)
  const [told, setTold] = useState(value)
  const matches = useMatches(isTyping ? text : '')
  const place = useJurisdiction(value)
  const lookUp = useChange((address: string) => validateAddress({ body: { address } }), {
    onDone: ({ jurisdiction }) => jurisdiction !== null && choose(jurisdiction.code),
  })
  // The value was changed by something else, such as a preset.
  if (value !== told) {
    setTold(value)
    setTyping(false)
  }
  const tell = (code: string) => {
    setTold(code)
    onChange(code)
  }
  const choose = (code: string) => {
    setTyping(false)
    combobox.closeDropdown()
    tell(code)
  }
  const type = (typed: string) => {
    setText(typed)
    setTyping(true)
    lookUp.reset()
    tell('')
    combobox.openDropdown()
  }
  const asked = lookUp.data
  const options = asked === undefined ? matches.items.map(optionOf) : candidatesOf(asked)
  const canAsk = withAddress && asked === undefined && text.trim().length >= 3
  const { only } = matches
  // What names one place without doubt counts at once, while the person types on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list of matches.
  useEffect(() => {
    if (!isTyping) return
    if (only !== undefined) tell(only)
    combobox.selectFirstOption()
  }, [only, options.length, canAsk])

  const shown = place.data === undefined ? value : `${place.data.name} (${value})`
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={option => (option === addressOption ? lookUp.mutate(text.trim()) : choose(option))}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          placeholder={withAddress ? 'City, code or address' : 'City or code'}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...input}
          role="combobox"
          leftSection={<MapPin size={16} aria-hidden />}
          rightSection={
            <Right
              isRunning={matches.isRunning || lookUp.isPending}
              onClear={value === '' && !isTyping ? undefined : () => type('')}
            />
          }
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={isTyping ? text : shown}
          description={
            place.data === undefined || plain ? undefined : <About place={place.data} asked={asked} />
          }
          error={error ?? problemOf(lookUp.error ?? place.error, asked)}
          onChange={event => type(event.currentTarget.value)}
          onFocus={event => event.currentTarget.select()}
          onBlur={() => {
            combobox.closeDropdown()
            if (value !== '') setTyping(false)
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isTyping || (options.length === 0 && !canAsk)}>
        <Combobox.Options aria-label="Places">
          <ScrollArea.Autosize mah={280} type="scroll">
            {options.map(option => (
              <PlaceLine key={option.code} option={option} />
            ))}
            {canAsk && (
              <Combobox.Option value={addressOption} className={classes.option}>
                <Text size="sm">Look up “{text.trim()}” as an address</Text>
              </Combobox.Option>
            )}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function PlaceLine({ option: { code, name, hint } }: { option: PlaceOption }) {
  return (
    <Combobox.Option value={code} className={classes.option}>
      <Text size="sm" fw={500}>
        {name}
      </Text>
      <Text size="xs" c="dimmed">
        <span className="mono">{code}</span> · {hint}
      </Text>
    </Combobox.Option>
  )
}

function Right({ isRunning, onClear }: { isRunning: boolean; onClear: (() => void) | undefined }) {
  if (isRunning) return <Loader size={16} />
  if (onClear === undefined) return null
  return (
    <ActionIcon variant="subtle" color="gray" aria-label="Clear the place" onClick={onClear}>
      <X size={16} />
    </ActionIcon>
  )
}

function About({ place, asked }: { place: Jurisdiction; asked: AddressValidation | undefined }) {
  const isFromAddress = asked?.jurisdiction?.code === place.code
  return (
    <>
      {words(place.jurisdiction_type)} · {place.path.replaceAll('.', ' › ')}
      {place.status === 'pending' && ' · own taxes not covered yet'}
      {isFromAddress && ` · found by the address with ${asked.jurisdiction_confidence ?? 'low'} confidence`}
    </>
  )
}

function problemOf(error: unknown, asked: AddressValidation | undefined): string | undefined {
  if (error !== null) return messageOf(error)
  if (asked === undefined || asked.jurisdiction !== null) return undefined
  return asked.candidates.length > 0
    ? 'No place is sure for this address. Choose one, or add the postal code or the country.'
    : 'No place was found for this address. Add the city, the postal code or the country.'
}
