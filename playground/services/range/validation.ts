import { type ValidationBuilderHandle, ValidationHandle } from '../handles';
import { type Members, reads } from '../member';

export const dataValidationBuilder: Members<'DataValidationBuilder', ValidationBuilderHandle> = {
  requireValueInList: reads((builder, values: unknown[], showDropdown = true) => {
    builder.rule = { ...builder.rule, values: values.map(String), showDropdown };
    return builder;
  }),
  setAllowInvalid: reads((builder, allowInvalid: boolean) => {
    builder.rule = { ...builder.rule, allowInvalid };
    return builder;
  }),
  build: reads(({ execution, rule }) => new ValidationHandle(execution, rule)),
};

export const dataValidation: Members<'DataValidation', ValidationHandle> = {};
