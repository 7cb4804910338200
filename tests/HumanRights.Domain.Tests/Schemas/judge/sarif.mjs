// Judges logs by the schema of SARIF 2.1.0 as the JSON Schema Store publishes it.
// Argument: a file with one JSON string a line, each the text of a log. Prints 'valid' or 'invalid' for each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const schema = createRequire(import.meta.url)('schemastore/schemas/json/sarif-2.1.0.json');
const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }); // one pattern of the schema is no regular expression under the u flag
const judge = ajv.compile(schema);
const verdicts = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line !== '').map(line => judge(JSON.parse(JSON.parse(line))) ? 'valid' : 'invalid');
process.stdout.write(verdicts.join('\n'));
