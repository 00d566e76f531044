// MiniSearch at work on a job of the benchmark: `build FOLDER` or `find FOLDER`, as engine.rs does it for engines in Rust.
import { readFileSync, writeFileSync } from 'node:fs'
import MiniSearch from 'minisearch'

const OPTIONS = {
  fields: ['title', 'keywords', 'headings', 'body'],
  searchOptions: {
    boost: { title: 4, keywords: 3, headings: 2 },
    prefix: (_, place, terms) => place === terms.length - 1,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  },
}

const [task, folder] = process.argv.slice(2)
const job = JSON.parse(readFileSync(`${folder}/job.json`, 'utf8'))
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
const index = `${folder}/index/index.json`
// Two pages may have one id, which MiniSearch refuses: it gets their places instead.
const ids = `${folder}/index/ids.json`

// Node counts only for the whole process; there is no other thread at work but the collector of garbage.
const microseconds = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

if (task === 'build') {
  const pages = lines(job.pages)
  const begun = microseconds()
  const search = new MiniSearch(OPTIONS)
  for (const [place, page] of pages.entries()) {
    search.add({ ...page, id: place, keywords: [...page.keywords, ...page.questions].join('\n') })
  }
  writeFileSync(index, JSON.stringify(search))
  writeFileSync(ids, JSON.stringify(pages.map((page) => page.id)))
  writeFileSync(`${folder}/built.json`, JSON.stringify({ build_s: (microseconds() - begun) / 1e6 }))
} else {
  const queries = lines(job.queries)
  const before = process.memoryUsage().rss
  const search = MiniSearch.loadJSON(readFileSync(index, 'utf8'), OPTIONS)
  const names = JSON.parse(readFileSync(ids, 'utf8'))
  const answers = []
  let spent = 0
  for (const typed of queries) {
    const begun = microseconds()
    const found = search.search(typed).slice(0, 10).map((hit) => names[hit.id])
    const us = microseconds() - begun
    answers.push(JSON.stringify({ us, ids: found }))
    spent += us
    if (spent / 1e6 > job.seconds) break
  }
  const grown = process.memoryUsage().rss - before
  writeFileSync(`${folder}/answers.jsonl`, answers.join('\n') + '\n')
  writeFileSync(`${folder}/found.json`, JSON.stringify({ rss_mb: Math.max(grown, 0) / 1e6 }))
}
