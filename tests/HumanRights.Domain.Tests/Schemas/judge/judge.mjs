// Judges documents by the published schemas with ajv in strict mode.
// Arguments: a file of JSON Lines {"schema": its $id, "json": the document as text}; the folders of the schemas.
// Prints 'valid' or 'invalid' for each line.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const [documents, ...folders] = process.argv.slice(2);
const ajv = new Ajv2020.default({ strict: true });
for (const folder of folders) {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
}

const verdicts = readFileSync(documents, 'utf8').split('\n').filter(line => line !== '').map(line => {
  const { schema, json } = JSON.parse(line);
  return ajv.getSchema(schema)(JSON.parse(json)) ? 'valid' : 'invalid';
});
process.stdout.write(verdicts.join('\n'));
