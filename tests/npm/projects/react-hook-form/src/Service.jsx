import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { affects, checkPath, filingSchema } from "beian";
import { useForm } from "react-hook-form";

// What this form does not ask for yet is not missing.
const options = { ignore: ["form/required"] };
const START = { organizer: { nature: "individual" }, services: [{ kind: "website", name: "" }] };
const NAME = "services.0.name";
const NATURE = "organizer.nature";

/** The fields that depend on one, as this library names them. */
const dependents = (path) => affects(path).map((pointer) => pointer.slice(1).replaceAll("/", "."));

export function Service({ onSubmit }) {
  const resolver = standardSchemaResolver(filingSchema(options));
  const { register, handleSubmit, watch, formState: { errors } } = useForm({ resolver, defaultValues: START, mode: "all" });
  const warnings = checkPath(watch(), NAME, options).filter(({ severity }) => severity !== "error");
  const error = errors.services?.[0]?.name?.message;
  const nature = register(NATURE, { deps: dependents(NATURE) });
  return (
    <form onSubmit={handleSubmit(onSubmit)} noValidate>
      <fieldset>
        <legend>主办者性质</legend>
        <label><input type="radio" value="individual" {...nature} />个人</label>
        <label><input type="radio" value="enterprise" {...nature} />企业</label>
      </fieldset>
      <label>网站名称 <input {...register(NAME)} aria-invalid={error !== undefined} /></label>
      {error && <p role="alert">{error}</p>}
      {warnings.map(({ code, message }) => <p key={code}>{message}</p>)}
      <button>提交</button>
    </form>
  );
}
