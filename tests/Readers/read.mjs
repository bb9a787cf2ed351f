// Reads standard input as one format, by a reader of other people, and prints as JSON what it found there.
import { check } from "@placemarkio/check-geojson";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";
import FeedParser from "feedparser";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";

const readers = {
    csv: text => parse(text, { columns: true, relax_quotes: false, relax_column_count: false, record_delimiter: "\r\n" }),

    ics: text => {
        const calendar = new ICAL.Component(ICAL.parse(text));
        return {
            // The reader leaves text of properties that it does not know as it was written.
            name: calendar.getFirstPropertyValue("x-wr-calname").replaceAll(/\\([,;\\])/g, "$1"),
            events: calendar.getAllSubcomponents("vevent").map(component => {
                const event = new ICAL.Event(component);
                return {
                    uid: event.uid, summary: event.summary, description: event.description, location: event.location, sequence: event.sequence,
                    status: component.getFirstPropertyValue("status"), categories: component.getFirstProperty("categories").getValues(),
                    isDate: event.startDate.isDate && event.endDate.isDate, start: event.startDate.toString(), end: event.endDate.toString(),
                };
            }),
        };
    },

    atom: text => new Promise((resolve, reject) => {
        const feed = { items: [] };
        const parser = new FeedParser({ normalize: true, addmeta: false });
        parser.on("error", reject);
        parser.on("meta", meta => Object.assign(feed, { type: meta["#type"], version: meta["#version"], title: meta.title, link: meta.link, self: meta.xmlurl, date: meta.date }));
        // What it calls the title has lost whatever looks like a tag.
        parser.on("data", item => feed.items.push({ id: item.guid, title: item["atom:title"]["#"], link: item.link, date: item.date, text: item.description, categories: item.categories }));
        parser.on("end", () => resolve(feed));
        Readable.from([Buffer.from(text)]).pipe(parser);
    }),

    // A context that had to be fetched would fail here.
    jsonld: text => jsonld.expand(JSON.parse(text), { documentLoader: address => { throw new Error(`It wants ${address}.`); } }),

    geojson: text => check(text),

    openapi: async text => {
        const validator = new Validator();
        const { valid, errors } = await validator.validate(JSON.parse(text));
        return { valid, errors: errors ?? null, version: validator.version };
    },
};

console.log(JSON.stringify(await readers[process.argv[2]](readFileSync(0, "utf8"))));
