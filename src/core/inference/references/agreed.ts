import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { versionsInForce } from '../../process';
import type { Comparison } from '../comparison';
import { pInDirection } from '../samples/difference';
import type { AgreedTerm, Signal, SignalAtTarget, Target } from '../signal';
import { againstTarget } from './against-target';
import { activitiesAgainstTargets } from './agreed-activities';
import { decidedAgainstTargets } from './agreed-conversions';
import { dealsAgainstTargets } from './agreed-deals';
import { discountsAgainstLimits } from './agreed-discounts';
import { entriesAgainstTargets } from './agreed-entries';
import type { Agreed, AgreedFigure } from './agreed-figure';

/**
 * Sets salespeople against their own agreed targets: conversion of a stage and deals won (one-sample
 * binomial mid-p), entries and activities a week (Poisson mid-p), discounts (sign test). Only what happened while a
 * version with a target was in force counts, each against the target of its day.
 */
export function compareWithAgreed<S extends Signal>(
  lookup: PipelineIndex,
  compared: readonly number[],
  signals: readonly S[],
): Array<Comparison<S>> {
  const { agreements, salespeople, process } = lookup.pipeline;
  const agreed = compared.flatMap((person): Agreed[] => {
    const versions = versionsInForce(agreements, salespeople[person]?.name ?? '');
    return versions.length === 0 ? [] : [{ person, versions }];
  });
  if (agreed.length === 0) return [];
  const comparisonsBy = (
    term: AgreedTerm['term'],
    figuresAt: (target: Target) => readonly AgreedFigure[],
  ): Array<Comparison<S>> =>
    signals
      .flatMap((signal) =>
        signal.agreedTerm?.term === term
          ? signal.agreedTerm.targets(process).map((target) => ({ signal, target }))
          : [],
      )
      .sort((a, b) => (a.target.stage ?? -1) - (b.target.stage ?? -1))
      .flatMap((place) => comparisonsAt(place, figuresAt(place.target)));
  const won = comparisonsBy('share won', (target) => dealsAgainstTargets(lookup, agreed, target));
  const conversions = decidedAgainstTargets(lookup, agreed);
  return [
    ...won,
    ...comparisonsBy('conversion', (target) =>
      agreed.flatMap((each) => conversions(each, target)),
    ).filter((each) => !won.some((other) => isOfSameDeals(each, other))),
    ...comparisonsBy('entries a week', (target) => entriesAgainstTargets(lookup, agreed, target)),
    ...comparisonsBy('activities per week', (target) =>
      activitiesAgainstTargets(lookup, agreed, target),
    ),
    ...comparisonsBy('largest discount', () => discountsAgainstLimits(lookup, agreed)),
  ];
}

/** Whoever leaves the last stage is won or lost: its conversion is the share won, told once. */
function isOfSameDeals(
  { person, target }: Comparison,
  { person: other, target: { stages } }: Comparison,
): boolean {
  return person === other && stages.length === 1 && stages[0] === target.stage;
}

function comparisonsAt<S extends Signal>(
  place: SignalAtTarget<S>,
  figures: readonly AgreedFigure[],
): Array<Comparison<S>> {
  return figures.flatMap(({ person, own, expected, agreed, dispersion }): Array<Comparison<S>> => {
    const difference = againstTarget(own, expected, dispersion);
    if (difference === null) return [];
    return [
      {
        ...place,
        person,
        reference: { kind: 'agreed', people: [], excluded: [] },
        own,
        other: null,
        difference,
        agreed,
        toward: (direction) => ({
          overdispersion: 1,
          p: pInDirection(difference, direction),
        }),
      },
    ];
  });
}
