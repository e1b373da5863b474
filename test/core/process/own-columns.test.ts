import { expect, it } from 'vitest';
import { personalProcess, readProcess } from '../../../src/core/process';

it('the columns that a salesperson’s own stage requires stand in place of the team’s', () => {
  const row = (salesperson: string, columns: string) => [
    salesperson,
    'Offer',
    salesperson === '' ? 'open' : '',
    columns,
  ];
  const reading = readProcess([
    ['Salesperson', 'Stage', 'Outcome', 'Required columns'],
    row('', 'Amount, Budget'),
    row('Ana', 'Signer'),
    row('Bo', 'Signer, Amount'),
    row('Cy', ''),
  ]);
  if (reading === null) throw new Error('The process was not read.');
  const required = (name: string | null) =>
    personalProcess(reading.process, name)[0]?.requiredColumns;
  expect(required(null)).toEqual(['Amount', 'Budget']);
  expect(required('ana')).toEqual(['Signer']);
  expect(required('Bo')).toEqual(['Signer', 'Amount']);
  expect(required('Cy')).toEqual(['Amount', 'Budget']);
});
