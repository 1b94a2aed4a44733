#!/bin/sh
# Written by `cargo site` from the table in src/publish/hosts.rs.
# Copies dist/ to a bucket: BUCKET=my-bucket/folder sh s3.sh
# CloudFront packs by itself ("compress objects automatically"), so the packed twins stay here. Hashed files first,
# and nothing is deleted: pages and embeds that are open still ask for the files of the release before.
set -eu
copy() {
  ending=$1 type=$2
  case $type in text/*|*json|*xml) type="$type; charset=utf-8" ;; esac
  aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors --exclude '*' --include "*.$ending" \
    --exclude 'sangensoku-*' --exclude 'cards/*' --exclude 'data/checker-*' --exclude 'data/land-*' --exclude 'data/world-*' --exclude 'search/fragment/*' --exclude 'search/index/*' --exclude 'search/pagefind.en_*' --content-type "$type" --cache-control 'public, max-age=300, must-revalidate'
}
aws s3 sync dist/ "s3://$BUCKET/" --only-show-errors --exclude '*' --include 'sangensoku-*' --include 'cards/*' --include 'data/checker-*' --include 'data/land-*' --include 'data/world-*' --include 'search/fragment/*' --include 'search/index/*' --include 'search/pagefind.en_*' \
  --exclude '*.br' --exclude '*.gz' --exclude '*.wasm' --cache-control 'public, max-age=31536000, immutable'
aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors --exclude '*' --include '*.wasm' \
  --content-type application/wasm --cache-control 'public, max-age=31536000, immutable'
copy html 'text/html'
copy css 'text/css'
copy js 'text/javascript'
copy wasm 'application/wasm'
copy json 'application/json'
copy csv 'text/csv'
copy svg 'image/svg+xml'
copy xml 'application/xml'
copy atom 'application/atom+xml'
copy txt 'text/plain'
copy bib 'application/x-bibtex'
copy ris 'application/x-research-info-systems'
copy png 'image/png'
copy zip 'application/zip'
copy pagefind 'application/octet-stream'
copy pf_meta 'application/octet-stream'
copy pf_index 'application/octet-stream'
copy pf_fragment 'application/octet-stream'

