import type { ToReader } from './import/read-pool.ts'
import type { ToWorker } from './pool.ts'
import { openWork } from './work.ts'

const work = openWork((message) => postMessage(message))

addEventListener('message', ({ data }: MessageEvent<ToWorker | ToReader>) => void work(data))
