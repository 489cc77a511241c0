/** Commands of one request that wait for the database at the same time: enough to keep it busy, few enough to leave room for others. */
const AT_ONCE = 4;

/** Does the same to every item, a few at a time. Rejects with the first failure; those at work then still end. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
