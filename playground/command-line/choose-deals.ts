import { ask, type HeadlessHost } from '../index';
import { type CoachArguments, UsageError } from './arguments';
import { mapColumns } from './map-columns';

/**
 * Says to the add-on which columns are which, and which pipeline is measured.
 *
 * @param tabs names of the tabs that the files of deals gave
 * @throws UsageError where there is no such field, column or pipeline
 */
export async function chooseDeals(
  host: HeadlessHost,
  { map, pipeline }: Pick<CoachArguments, 'map' | 'pipeline'>,
  tabs: readonly string[],
): Promise<void> {
  await mapColumns(host, map, tabs);
  if (pipeline === null) return;
  const { pipelines } = await ask(host, 'saveSettings', { pipeline, currency: null });
  const names = pipelines?.options.map(({ name }) => name) ?? [];
  if (pipelines?.isChosenByUser || names.length === 0) return;
  throw new UsageError(`There is no pipeline "${pipeline}". There are: ${names.join(', ')}.`);
}
