// Maps a property again: by its address, or to a place that a person chooses.
import { Button, Radio, Stack, Text } from '@mantine/core'
import { MapPinned } from 'lucide-react'
import { useState } from 'react'
import { remapProperty } from '../../../generated/api/sdk.gen.ts'
import type { Property } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { JurisdictionField } from '../pieces/jurisdiction-field.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'

export function RemapProperty({ property }: { property: Property }) {
  const [isOpen, setOpen] = useState(false)
  const [way, setWay] = useState('address')
  const [code, setCode] = useState('')
  const remap = useChange(
    (jurisdiction_code: string | null, once) =>
      remapProperty({
        path: { property_id: property.id },
        body: jurisdiction_code === null ? {} : { jurisdiction_code },
        ...once,
      }),
    {
      changes: [['properties']],
      onDone: mapped => {
        setOpen(false)
        tell(mapped)
      },
    },
  )
  return (
    <>
      <Button
        variant="default"
        leftSection={<MapPinned size={16} />}
        onClick={() => {
          remap.reset()
          setWay('address')
          setCode('')
          setOpen(true)
        }}
      >
        Remap
      </Button>
      <ConfirmModal
        opened={isOpen}
        title="Remap property"
        confirm="Remap"
        running={remap.isPending}
        error={remap.error}
        disabled={way === 'code' && code === ''}
        onConfirm={() => remap.mutate(way === 'code' ? code : null)}
        onCancel={() => setOpen(false)}
      >
        <Stack>
          <Text>
            Future calculations and bookings of <strong>{property.name}</strong> use the place that is found.
          </Text>
          <Radio.Group label="Find it by" value={way} onChange={setWay}>
            <Stack gap="sm" mt="xs">
              <Radio
                value="address"
                label="The address"
                description={
                  property.jurisdiction_pinned
                    ? `It is looked up again; the pin on ${property.jurisdiction_code} goes.`
                    : 'It is looked up again.'
                }
              />
              <Radio
                value="code"
                label="A jurisdiction of my choice"
                description="It is pinned: later changes of the address leave it."
              />
            </Stack>
          </Radio.Group>
          {way === 'code' && <JurisdictionField label="Jurisdiction" value={code} onChange={setCode} />}
        </Stack>
      </ConfirmModal>
    </>
  )
}

function tell({ name, jurisdiction_code, jurisdiction_confidence }: Property): void {
  if (jurisdiction_code === null) toast.info(`No place was found for the address of ${name}.`)
  else toast.success(`${name} is mapped to ${jurisdiction_code} with ${jurisdiction_confidence} confidence.`)
}
