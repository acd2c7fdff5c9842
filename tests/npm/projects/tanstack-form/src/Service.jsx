import { useForm } from "@tanstack/react-form";
import { checkPath, filingSchema } from "beian";

// What this form does not ask for yet is not missing.
const options = { ignore: ["form/required"] };
const START = { organizer: { nature: "individual" }, services: [{ kind: "website", name: "" }] };
const NATURES = [["individual", "个人"], ["enterprise", "企业"]];

export function Service({ onSubmit }) {
  // The whole filing is checked on every change, so that what depends on a field is checked with it.
  const form = useForm({ defaultValues: START, validators: { onChange: filingSchema(options) }, onSubmit: ({ value }) => onSubmit(value) });
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); form.handleSubmit(); }}>
      <form.Field name="organizer.nature">
        {(field) => (
          <fieldset>
            <legend>主办者性质</legend>
            {NATURES.map(([value, label]) => (
              <label key={value}><input type="radio" checked={field.state.value === value} onChange={() => field.handleChange(value)} />{label}</label>
            ))}
          </fieldset>
        )}
      </form.Field>
      <form.Field name="services[0].name">
        {(field) => (
          <>
            <label>网站名称 <input value={field.state.value} onBlur={field.handleBlur} onChange={({ target }) => field.handleChange(target.value)} /></label>
            {field.state.meta.errors.map(({ message }) => <p role="alert" key={message}>{message}</p>)}
            <form.Subscribe selector={({ values }) => values}>
              {(filing) => checkPath(filing, field.name, options).filter(({ severity }) => severity !== "error").map(({ code, message }) => <p key={code}>{message}</p>)}
            </form.Subscribe>
          </>
        )}
      </form.Field>
      <button>提交</button>
    </form>
  );
}
