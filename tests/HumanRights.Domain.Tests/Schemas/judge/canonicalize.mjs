// Writes the canonical form (RFC 8785) of texts with the npm package canonicalize.
// Argument: a file with one JSON string a line, each a JSON text. Prints one JSON string a line, in ASCII.
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';

const ascii = text => JSON.stringify(text).replace(/[\u007f-\uffff]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line !== '');
process.stdout.write(lines.map(line => ascii(canonicalize(JSON.parse(JSON.parse(line))))).join('\n'));
