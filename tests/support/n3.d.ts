declare module "n3" {
  export type Term = { termType: string; value: string; language?: string; datatype?: { value: string } };
  export type Quad = { subject: Term; predicate: Term; object: Term };
  export class Parser {
    constructor(options?: { baseIRI?: string; format?: string });
    parse(text: string): Quad[];
  }
}
