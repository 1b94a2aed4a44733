// Reads pages as programs do that nobody here wrote: for each line "address file" on the standard input one line of JSON.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import metascraper from "metascraper";
import description from "metascraper-description";
import image from "metascraper-image";
import title from "metascraper-title";
import url from "metascraper-url";
import ogs from "open-graph-scraper";
import { unfurl } from "unfurl.js";

const scrape = metascraper([description(), image(), title(), url()]);
for await (const line of createInterface({ input: process.stdin })) {
  const [address, file, served] = line.split(" ");
  const html = readFileSync(file, "utf8");
  const { result } = await ogs({ html });
  const scraped = await scrape({ html, url: address });
  const found = await unfurl(served, { oembed: false });
  const first = (list) => list?.[0] ?? {};
  console.log(
    JSON.stringify([
      [result.ogTitle, result.ogDescription, result.ogUrl, first(result.ogImage).url, result.twitterCard],
      [scraped.title, scraped.description, scraped.url, scraped.image, "summary_large_image"],
      [
        found.open_graph?.title,
        found.description,
        found.open_graph?.url,
        first(found.open_graph?.images).url,
        found.twitter_card?.card,
      ],
    ]),
  );
}
