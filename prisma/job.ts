import { EventEmitter } from "node:events";
import { Logger, makeWorkerUtils, runOnce, type WorkerEvents } from "graphile-worker";

/**
 * Does a long piece of work of the owner as a job of the queue, here and now. Only this runner knows the task: the
 * worker's role neither may nor can do it. A queue of its own keeps two of the same name apart, whoever runs them.
 * @throws what the work threw. Returns without having worked while another runner is at the same work.
 */
export async function runJob(ownerUrl: string, name: string, work: () => Promise<void>): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  const failures: unknown[] = [];
  events.on("job:error", ({ error }) => failures.push(error));
  const options = {
    connectionString: ownerUrl,
    maxPoolSize: 2,
    logger: new Logger(() => () => undefined),
    events,
    noHandleSignals: true,
    taskList: { [name]: work },
  };
  const queue = await makeWorkerUtils(options);
  // not tried again by itself: what an interrupted attempt left has to be looked at first
  await queue.addJob(name, {}, { jobKey: name, queueName: name, maxAttempts: 1 }).finally(() => queue.release());
  await runOnce(options);
  if (failures.length > 0) throw failures[0];
}
