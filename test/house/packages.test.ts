// The packages: exact versions, and a lock file that any registry can serve.
import { describe, expect, it } from 'vitest'
import { contract } from '../contract/document.ts'
import { read } from './files.ts'

interface Manifest {
  version: string
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

interface Lock {
  version: string
  packages: Record<string, Partial<Manifest> & { resolved?: string; integrity?: string; link?: boolean }>
}

const { version, dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest
const lock = JSON.parse(read('package-lock.json')) as Lock
const { packages } = lock

describe('package.json', () => {
  it('has the version of the contract: GET /health tells it', () => {
    expect(version).toBe(contract.info.version)
  })

  it('names exact versions', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('pins the Node that everything runs on', () => {
    expect(devDependencies.node).toBe(process.versions.node)
    expect(read('.node-version').trim()).toBe(process.versions.node)
  })
})

describe('package-lock.json', () => {
  it('agrees with package.json', () => {
    expect(packages['']).toMatchObject({ version, dependencies, devDependencies })
    expect(lock.version).toBe(version)
  })

  it('names no registry, and proves every package by its hash', () => {
    const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true)
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  })
})
