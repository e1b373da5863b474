import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Signal, Target } from '../../playbook/signals/signal';
import { type VersionInForce, versionsInForce } from '../../process';
import { type Comparison, pInDirection } from '../comparison';
import type { Difference } from '../samples/difference';
import type { Sample } from '../samples/sample';
import { conversionsAgainstTargets } from './agreed-conversions';
import { entriesAgainstTargets } from './agreed-entries';

/** A salesperson with the versions of the process that were agreed with them. */
export interface Agreed {
  /** Index of the salesperson. */
  readonly person: number;
  readonly versions: readonly VersionInForce[];
}

/** A salesperson's figure at a target and how it is set against what was agreed. */
export interface AgreedFigure {
  readonly signal: Signal;
  readonly target: Target;
  readonly person: number;
  readonly own: Sample;
  /** Null for a sample of another kind, or one that holds nothing. */
  readonly against: (own: Sample) => Difference | null;
}

/**
 * Sets salespeople against their own agreed targets: conversion of a stage (one-sample binomial
 * mid-p) and entries a week (Poisson mid-p). Only what happened while a version with a target was
 * in force counts, each visit against the target of its day.
 */
export function compareWithAgreed(
  pipelineIndex: PipelineIndex,
  compared: readonly number[],
): Comparison[] {
  const { agreements, salespeople } = pipelineIndex.pipeline;
  const agreed = compared.flatMap((person): Agreed[] => {
    const versions = versionsInForce(agreements, salespeople[person]?.name ?? '');
    return versions.length === 0 ? [] : [{ person, versions }];
  });
  if (agreed.length === 0) return [];
  return [
    ...conversionsAgainstTargets(pipelineIndex, agreed),
    ...entriesAgainstTargets(pipelineIndex, agreed),
  ].flatMap(comparisonsOf);
}

function comparisonsOf({ signal, target, person, own, against }: AgreedFigure): Comparison[] {
  const difference = against(own);
  if (difference === null) return [];
  return signal.adverse.map((direction) => ({
    signal,
    target,
    person,
    reference: 'agreed',
    direction,
    own,
    other: null,
    difference,
    spread: 1,
    p: pInDirection(difference, direction),
    pOf(sample) {
      const again = against(sample);
      return again === null ? null : pInDirection(again, direction);
    },
  }));
}
