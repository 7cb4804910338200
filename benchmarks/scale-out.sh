#!/bin/bash
# Validates a file of JSON Lines once in one process and once in pieces with GNU parallel, kills one worker in the middle,
# and shows that the merged findings are the same. Prints the log of the jobs.
# usage: benchmarks/scale-out.sh FILE.jsonl [LINES-A-PIECE [JOBS]]
# HRD names the tool; by default what 'dotnet build -c Release src/HumanRights.Domain.Cli' made.
set -euo pipefail
file=$1 lines=${2:-10000} jobs=${3:-2}
root=$(cd "$(dirname "$0")/.." && pwd)
export HRD=${HRD:-dotnet $root/artifacts/bin/HumanRights.Domain.Cli/release/hrd.dll}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Notes about acknowledged findings come once a process.
exec 2> >(grep -v acknowledged >&2)
seconds() { date +%s.%N; }
start=$(seconds)
$HRD validate --jsonl - --format json --fail-on never < "$file" > "$work/single.json"
end=$(seconds)
echo "single run: $(wc -l < "$file") lines, $(wc -l < "$work/single.json") findings, $(echo "$end - $start" | bc | cut -c1-6) s"

split --lines="$lines" --numeric-suffixes=0 --suffix-length=6 "$file" "$work/piece."
pieces=$(ls "$work"/piece.* | wc -l)

# A piece has its findings when it has a file of that name, and the file is there whole or not at all.
worker() {
  piece=$1 first=$(( 10#${1##*.} * $2 + 1 ))
  if [ "${piece##*.}" = 000003 ] && [ ! -e "$piece.killed" ]; then
    touch "$piece.killed"
    $HRD validate --jsonl - --first-line $first --format json --fail-on never < "$piece" > "$piece.part" &
    victim=$!
    until [ -s "$piece.part" ]; do sleep 0.05; done   # in the middle: some findings are written, not all
    kill -9 $victim
    echo "killed a worker that had written $(wc -c < "$piece.part") bytes of findings"
    wait $victim   # 137: parallel sees a worker that died
  fi
  $HRD validate --jsonl - --first-line $first --format json --fail-on never < "$piece" > "$piece.part"
  mv "$piece.part" "$piece.findings"
}
export -f worker

start=$(seconds)
SHELL=/bin/bash parallel --jobs "$jobs" --retries 1 --joblog "$work/log" --halt never "set -e; worker {} $lines" ::: "$work"/piece.?????? || echo "first pass: $? of $pieces jobs failed"
echo "job log of the first pass (exit value 137: killed):"
sed "s#$work/##g" "$work/log" | cut -f1,4,7,8,9
SHELL=/bin/bash parallel --jobs "$jobs" --joblog "$work/log" --resume-failed "set -e; worker {} $lines" ::: "$work"/piece.??????
end=$(seconds)
echo "job log behind --resume-failed:"
sed "s#$work/##g" "$work/log" | cut -f1,4,7,8,9 | tail -n 1

done=$(ls "$work"/piece.??????.findings | wc -l)
[ "$done" = "$pieces" ] || { echo "only $done of $pieces pieces are done"; exit 1; }
cat "$work"/piece.??????.findings > "$work/merged.json"
echo "in $pieces pieces, $jobs at a time, one killed and run again: $(wc -l < "$work/merged.json") findings, $(echo "$end - $start" | bc | cut -c1-6) s"
cmp "$work/single.json" "$work/merged.json" && echo "merged findings are those of the single run, byte by byte"
