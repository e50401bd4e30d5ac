import { readFileSync } from 'node:fs'
import { defaultModel, Model } from '@alephdata/followthemoney'
// @ts-expect-error The package comes without types.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { check } from '@placemarkio/check-geojson'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import type { Exportable } from './export.ts'
import { exportNamed } from './list.ts'
import { each, hostile, samples, written } from './samples.cases.ts'

let all: readonly Exportable[]
beforeAll(async () => {
  all = [...(await samples()), { reading: hostile, document: analyse(hostile.report, loadEngine()).document }]
}, 60_000)

const textOf = async (name: string): Promise<string> =>
  (await written(exportNamed(name)!.write(each(all)))).toString('utf8')
const linesOf = async (name: string) =>
  (await textOf(name))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
const recordCount = () => all.reduce((sum, { reading }) => sum + reading.records.length, 0)

/** What is used of conllup, whose types do not tell how it is exported. */
interface Conllup {
  sentenceConllToJson(text: string): {
    metaJson: Record<string, string>
    treeJson: { nodesJson: Record<string, { ID: string; HEAD: number }> }
  }
  constructTextFromTreeJson(tree: unknown): string
}

describe('jsonl', () => {
  it('comes back without loss', async () => {
    expect(await linesOf('jsonl')).toEqual(all.map(({ reading }) => JSON.parse(JSON.stringify(reading))))
    expect((await linesOf('jsonl')).at(-1)).toEqual(hostile)
  })

  it('is valid by its JSON Schema, says Ajv', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/onrecord-1.json', import.meta.url), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    for (const reading of await linesOf('jsonl')) expect(validate(reading) || validate.errors).toBe(true)
  })
})

it('geojson is GeoJSON, says check-geojson, longitude first', async () => {
  const found = check(await textOf('geojson'))
  if (found.type !== 'FeatureCollection') throw new Error(found.type)
  expect(found.features.length).toBeGreaterThan(10)
  const last = found.features.at(-1)!
  expect(last.geometry).toEqual({ type: 'Point', coordinates: [-36.25, -15.5] })
  expect(check((await written(exportNamed('geojson')!.write(each([])))).toString())).toMatchObject({ features: [] })
})

describe('annotations', () => {
  const oa = 'http://www.w3.org/ns/oa#'
  // The terms used here, as http://www.w3.org/ns/anno.jsonld has them.
  const context = {
    oa,
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dc: 'http://purl.org/dc/elements/1.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Software: 'as:Application',
    classifying: 'oa:classifying',
    tagging: 'oa:tagging',
    describing: 'oa:describing',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    value: 'rdf:value',
    format: 'dc:format',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    generator: { '@type': '@id', '@id': 'as:generator' },
    name: 'foaf:name',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  }

  it('expand to the vocabulary of the W3C, no term left over', async () => {
    const documentLoader = async (url: string) => ({
      document: { '@context': context },
      documentUrl: url,
      contextUrl: undefined as never,
    })
    const page = JSON.parse(await textOf('annotations'))
    const expanded = JSON.parse(JSON.stringify(await jsonld.expand(page, { documentLoader, safe: true } as never)))
    const items =
      expanded[0]['https://www.w3.org/ns/activitystreams#items'] ??
      expanded[0]['http://www.w3.org/ns/activitystreams#items']
    expect(items[0]['@list']).toHaveLength(recordCount())
    const last = items[0]['@list'].at(-1)
    expect(last['@type']).toEqual([`${oa}Annotation`])
    expect(last[`${oa}hasTarget`][0][`${oa}hasSource`][0]['@id']).toMatch(/^urn:onrecord:report:/)
  })

  it('count code points, and the quotation is what stands there', async () => {
    const { items } = JSON.parse(await textOf('annotations'))
    const records = all.flatMap(({ reading }) => reading.records.map(() => reading))
    for (const [i, { target }] of items.entries())
      for (const { selector } of target) {
        const [{ exact }, { start, end }] = selector
        expect(Array.from(records[i]!.report.text).slice(start, end).join('')).toBe(exact)
      }
  })
})

it('ftm: every property is one of its schema in FollowTheMoney’s model, and what is required is there', async () => {
  const model = new Model(defaultModel)
  const entities = await linesOf('ftm')
  for (const { id, schema, properties } of entities) {
    const known = model.getSchema(schema)
    const names = [...known.getProperties().keys()]
    expect(
      Object.keys(properties).filter(name => !names.includes(name)),
      schema,
    ).toEqual([])
    expect(
      (known.required ?? []).filter(name => !properties[name]),
      id,
    ).toEqual([])
    const entity = model.getEntity({ id, schema, properties })
    expect(entity.getCaption().length).toBeGreaterThan(0)
  }
  const ids = new Set(entities.map(e => e.id))
  const links = entities.flatMap(e =>
    ['proof', 'entity', 'document', 'resolved', 'organizer', 'involved'].flatMap(p => e.properties[p] ?? []),
  )
  expect(links.filter(id => !ids.has(id))).toEqual([])
  expect(entities.filter(e => ['Event', 'Note'].includes(e.schema))).toHaveLength(recordCount())
})

it('conllu comes back from conllup, trees whole', async () => {
  const conllup = (await import('conllup')).default as unknown as Conllup
  const sentences = (await textOf('conllu')).trimEnd().split('\n\n')
  expect(sentences.length).toBeGreaterThan(40)
  for (const conll of sentences) {
    const { metaJson, treeJson } = conllup.sentenceConllToJson(conll)
    const tokens = Object.values(treeJson.nodesJson)
    const heads = new Map(tokens.map(t => [Number(t.ID), t.HEAD]))
    expect([...heads.values()].filter(head => head === 0)).toHaveLength(1)
    expect([...heads.values()].filter(head => head !== 0 && !heads.has(head))).toEqual([])
    expect(conllup.constructTextFromTreeJson(treeJson).trim()).toBe(String(metaJson.text).trim())
  }
})

describe('citations', () => {
  it('bibtex is read by Citation.js, hostile titles as they are', async () => {
    const items = await plugins.input.chainAsync(await textOf('bibtex'), { generateGraph: false })
    expect(items).toHaveLength(all.length)
    expect(items.at(-1)!.title).toContain("=cmd|' /C calc'!A0")
    expect(items.at(-1)!.title).toContain('\\input{x}')
  })

  it('csl is read by Citation.js', async () => {
    const items = await plugins.input.chainAsync(await textOf('csl'), { generateGraph: false })
    expect(items.map((item: { title: string }) => item.title)).toEqual(all.map(({ reading }) => reading.report.title))
    expect(items[0]!.issued).toEqual({ 'date-parts': [[2025, 6, 17]] })
  })
})
