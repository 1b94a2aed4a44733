#!/bin/sh
# @WRITTEN@
# Copies dist/ to a bucket: BUCKET=my-bucket/folder sh s3.sh
# CloudFront packs by itself ("compress objects automatically"), so the packed twins stay here. Hashed files first,
# and nothing is deleted: pages and embeds that are open still ask for the files of the release before.
set -eu
copy() {
  ending=$1 type=$2
  case $type in text/*|*json|*xml) type="$type; charset=utf-8" ;; esac
  aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors --exclude '*' --include "*.$ending" \
    @HASHED_EXCLUDES@ --content-type "$type" --cache-control '@BRIEF@'
}
aws s3 sync dist/ "s3://$BUCKET/" --only-show-errors --exclude '*' @HASHED_INCLUDES@ \
  --exclude '*.br' --exclude '*.gz' --exclude '*.wasm' --cache-control '@FOREVER@'
aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors --exclude '*' --include '*.wasm' \
  --content-type application/wasm --cache-control '@FOREVER@'
@S3_COPIES@
