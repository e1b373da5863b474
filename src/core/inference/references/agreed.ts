import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { versionsInForce } from '../../process';
import type { Comparison } from '../comparison';
import { pInDirection } from '../samples/difference';
import type { AgreedTerm, Signal, SignalAtTarget } from '../signal';
import { decidedAgainstTargets } from './agreed-conversions';
import { entriesAgainstTargets } from './agreed-entries';
import type { Agreed, AgreedFigure } from './agreed-figure';

/**
 * Sets salespeople against their own agreed targets: conversion of a stage (one-sample binomial
 * mid-p) and entries a week (Poisson mid-p). Only what happened while a version with a target was
 * in force counts, each visit against the target of its day.
 */
export function compareWithAgreed<S extends Signal>(
  pipelineIndex: PipelineIndex,
  compared: readonly number[],
  signals: readonly S[],
): Array<Comparison<S>> {
  const { agreements, salespeople, process } = pipelineIndex.pipeline;
  const agreed = compared.flatMap((person): Agreed[] => {
    const versions = versionsInForce(agreements, salespeople[person]?.name ?? '');
    return versions.length === 0 ? [] : [{ person, versions }];
  });
  if (agreed.length === 0) return [];
  const placesOf = (term: AgreedTerm['term']): Array<SignalAtTarget<S>> =>
    signals
      .flatMap((signal) =>
        signal.agreedTerm?.term === term
          ? signal.agreedTerm.targets(process).map((target) => ({ signal, target }))
          : [],
      )
      .sort((a, b) => (a.target.stage ?? -1) - (b.target.stage ?? -1));
  const conversions = decidedAgainstTargets(pipelineIndex, agreed);
  const conversionPlaces = placesOf('targetConversion');
  return [
    ...agreed.flatMap((each) =>
      conversionPlaces.flatMap((place) => comparisonsAt(place, conversions(each, place.target))),
    ),
    ...placesOf('weeklyTarget').flatMap((place) =>
      comparisonsAt(place, entriesAgainstTargets(pipelineIndex, agreed, place.target)),
    ),
  ];
}

function comparisonsAt<S extends Signal>(
  place: SignalAtTarget<S>,
  figures: readonly AgreedFigure[],
): Array<Comparison<S>> {
  return figures.flatMap(({ person, own, against }): Array<Comparison<S>> => {
    const difference = against(own);
    if (difference === null) return [];
    return [
      {
        ...place,
        person,
        reference: { kind: 'agreed', people: [], excluded: [] },
        own,
        other: null,
        difference,
        toward: (direction) => ({
          overdispersion: 1,
          p: pInDirection(difference, direction),
        }),
      },
    ];
  });
}
