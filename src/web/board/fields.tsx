import type { Child } from "hono/jsx";

interface FieldProps {
  name: string;
  label: string;
  value?: string;
  hint?: string;
  /** What is wrong with what was typed. */
  error?: string;
}

/** A label, a hint, a control and what is wrong with it. */
const Field = ({ name, label, hint, error, children }: FieldProps & { children: Child }) => (
  <div class={error ? "field wrong" : "field"}>
    <label for={`field-${name}`}>{label}</label>
    {hint ? (
      <p class="hint" id={`hint-${name}`}>
        {hint}
      </p>
    ) : null}
    {children}
    {error ? (
      <p class="error" id={`error-${name}`}>
        {error}
      </p>
    ) : null}
  </div>
);

function described({ name, hint, error }: FieldProps) {
  const ids = [hint ? `hint-${name}` : "", error ? `error-${name}` : ""].join(" ").trim();
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? ("true" as const) : undefined };
}

export const TextField = (
  props: FieldProps & {
    type?: string;
    required?: boolean;
    inputmode?: "numeric" | "tel";
    list?: string;
    maxlength?: number;
  },
) => (
  <Field {...props}>
    <input
      id={`field-${props.name}`}
      name={props.name}
      type={props.type ?? "text"}
      value={props.value ?? ""}
      required={props.required}
      inputmode={props.inputmode}
      list={props.list}
      maxlength={props.maxlength}
      autocomplete="off"
      {...described(props)}
    />
  </Field>
);

export const TextArea = (props: FieldProps & { rows?: number; required?: boolean; lang?: string }) => (
  <Field {...props}>
    <textarea
      id={`field-${props.name}`}
      name={props.name}
      rows={props.rows ?? 3}
      required={props.required}
      lang={props.lang}
      {...described(props)}
    >
      {props.value ?? ""}
    </textarea>
  </Field>
);

export interface Choice {
  value: string;
  label: string;
}

export const Select = (props: FieldProps & { choices: Choice[] }) => (
  <Field {...props}>
    <select id={`field-${props.name}`} name={props.name} {...described(props)}>
      {props.choices.map(({ value, label }) => (
        <option value={value} selected={value === (props.value ?? "")}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);

/** Several boxes of one name, under one legend. */
export const Boxes = ({
  name,
  legend,
  choices,
  ticked,
}: {
  name: string;
  legend: string;
  choices: Choice[];
  ticked: string[];
}) => (
  <fieldset class="field">
    <legend>{legend}</legend>
    <div class="boxes">
      {choices.map(({ value, label }) => (
        <label class="box">
          <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
