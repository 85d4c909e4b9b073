// What the API calls on test data.
import type { Handlers } from '../operation.ts'
import * as testData from './service.ts'

export function testDataOperations(): Handlers<'wipeTestData'> {
  return {
    wipeTestData: async ({ inScope }) => ({ status: 200, body: await inScope(testData.wipe) }),
  }
}
