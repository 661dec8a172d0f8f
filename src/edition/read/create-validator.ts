import Ajv2020, {type ErrorObject, type ValidateFunction} from 'ajv/dist/2020';
import addErrors from 'ajv-errors';
import addFormats from 'ajv-formats';

export type Schema = Record<string, unknown>;

/** A pointer found while validating: the schema keyword `refersTo` names the collection. */
export interface FoundReference {
  collection: string;
  to: string;
  /** JSON pointer of the value. */
  pointer: string;
}

export interface Validation {
  errors: ErrorObject[];
  references: FoundReference[];
}

/** Validates a value by the schema of that name, `indicators` for `indicators.schema.json`. */
export type Validate = (schema: string, value: unknown) => Validation;

/** Why a schema cannot be used; `pointer` says where in it, as far as that is known. */
export interface SchemaFault {
  pointer?: string | undefined;
  what: string;
}

export interface Validator {
  validate: Validate;
  /** What is wrong with a schema itself; undefined where it is sound. */
  findFault(schema: string): SchemaFault | undefined;
}

interface Collecting {
  references: FoundReference[];
}

/**
 * One factory for all validation (2020-12, all errors, strict). The keyword `refersTo: "instruments"` on a string
 * says that it is the id of a record of that collection; every such value is returned.
 */
export function createValidator(schemas: ReadonlyMap<string, Schema>): Validator {
  // `strictTypes` and `strictRequired` refuse properties tested in if/then, which the schemas use for plain messages.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    verbose: true,
    ownProperties: true,
    passContext: true,
    code: {optimize: false},
  });
  addFormats(ajv);
  addErrors(ajv);
  ajv.addKeyword({
    keyword: 'refersTo',
    type: 'string',
    schemaType: 'string',
    errors: false,
    validate(
      this: Collecting,
      collection: string,
      to: string,
      _parent: unknown,
      at?: {instancePath: string},
    ) {
      this.references.push({collection, to, pointer: at?.instancePath ?? ''});
      return true;
    },
  });
  // `findFault` asks whether each is a schema at all.
  for (const schema of schemas.values()) ajv.addSchema(schema, undefined, undefined, false);

  const compile = (name: string): ValidateFunction => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) throw new Error(`There is no schema ${name}.schema.json`);
    return validate;
  };
  return {
    validate(name, value) {
      const validate = compile(name);
      const context: Collecting = {references: []};
      validate.call(context, value);
      return {errors: validate.errors ?? [], references: context.references};
    },
    findFault(name) {
      try {
        if (!ajv.validateSchema(schemas.get(name) ?? {})) return deepest(ajv.errors ?? []);
        compile(name);
        return undefined;
      } catch (error) {
        return {what: (error as Error).message.replace(/^strict mode: /, '')};
      }
    },
  };
}

/** The error that lies deepest is the cause; those above it follow from it. */
function deepest(errors: readonly ErrorObject[]): SchemaFault {
  const depth = ({instancePath}: ErrorObject): number => instancePath.split('/').length;
  const [first] = [...errors].sort((a, b) => depth(b) - depth(a));
  return {pointer: first?.instancePath, what: first?.message ?? 'it breaks the rules for schemas'};
}
