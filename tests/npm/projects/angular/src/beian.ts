// Reactive forms whose value is a filing.
import { AbstractControl, type ValidatorFn } from "@angular/forms";
import { affects, checkPath, type Finding } from "beian";

/** What is found at the place of a control. The value of a form is a step behind while its controls are checked: the raw value is not. */
const found = (control: AbstractControl, path: string): Finding[] => checkPath(control.root.getRawValue(), path, { parts: [] });

/** A validator: errors block. */
export const errorsAt = (path: string): ValidatorFn => (control) => {
  const errors = found(control, path).filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { beian: errors.map(({ message }) => message).join(" ") } : null;
};

/** What is found there and does not block: to be shown below the field. */
export const warningsAt = (control: AbstractControl, path: string): Finding[] => found(control, path).filter(({ severity }) => severity !== "error");

/** Checks what depends on a field again when it changes, as far as the form has it. */
export function recheck(form: AbstractControl, path: string): void {
  const dependents = affects(path).map((pointer) => form.get(pointer.slice(1).split("/")));
  form.get(path)?.valueChanges.subscribe(() => {
    for (const control of dependents) control?.updateValueAndValidity({ emitEvent: false });
  });
}
