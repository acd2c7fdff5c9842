import { Component } from "@angular/core";
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from "@angular/forms";
import { errorsAt, recheck, warningsAt } from "./beian";

const NATURE = "organizer.nature";
const NAME = "services.0.name";

@Component({
  selector: "app-service",
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()">
      <fieldset formGroupName="organizer">
        <legend>主办者性质</legend>
        <label><input type="radio" value="individual" formControlName="nature" />个人</label>
        <label><input type="radio" value="enterprise" formControlName="nature" />企业</label>
      </fieldset>
      <label>网站名称 <input [formControl]="name" /></label>
      @if (name.errors; as errors) { <p role="alert">{{ errors["beian"] }}</p> }
      @for (warning of warnings(); track warning.code) { <p>{{ warning.message }}</p> }
      <button>提交</button>
    </form>
  `,
})
export class Service {
  name = new FormControl("", { nonNullable: true, validators: errorsAt(NAME) });
  form = new FormGroup({
    organizer: new FormGroup({ nature: new FormControl("individual", { nonNullable: true, validators: errorsAt(NATURE) }) }),
    services: new FormArray([new FormGroup({ kind: new FormControl("website", { nonNullable: true }), name: this.name })]),
  });

  constructor() {
    recheck(this.form, NATURE);
  }

  warnings() {
    return warningsAt(this.name, NAME);
  }

  submit() {
    if (this.form.valid) document.getElementById("submitted")!.textContent = JSON.stringify(this.form.getRawValue());
  }
}
