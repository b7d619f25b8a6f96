/** The given fields are not sent. */
export type Without<Name extends PropertyKey> = { readonly [Field in Name]?: never };

/** The given fields are sent. */
export type With<Name extends PropertyKey> = { readonly [Field in Name]: NonNullable<unknown> };

/** Fields of which at most one of the given names is sent. */
export type ZeroOrOne<Fields, Name extends keyof Fields> = Fields & { [Field in Name]: Without<Exclude<Name, Field>> }[Name];

/** Fields of which exactly one of the given names is sent. */
export type OnlyOne<Fields, Name extends keyof Fields> = Fields &
  { [Field in Name]: With<Field> & Without<Exclude<Name, Field>> }[Name];

/** Fields of which at least one of the given names is sent. */
export type Or<Fields, Name extends keyof Fields> = Fields & { [Field in Name]: With<Field> }[Name];

/** Fields of which all of the given names are sent, or none. */
export type AllOrNone<Fields, Name extends keyof Fields> = Fields & (With<Name> | Without<Name>);

/** Fields of which one, when it is sent, needs others. */
export type Requires<Fields, If extends keyof Fields, Then extends keyof Fields> = Fields & (With<Then> | Without<If>);

/** Fields of which one, when it has the value, needs others. */
export type RequiresWhen<Fields, If extends keyof Fields, Value, Then extends keyof Fields> = Fields &
  (With<Then> | { readonly [Field in If]?: Exclude<Fields[Field], Value> });

/** A list in which one value must stand alone. */
export type AloneInList<Value, Lonely extends Value> = readonly Exclude<Value, Lonely>[] | readonly [Lonely];
