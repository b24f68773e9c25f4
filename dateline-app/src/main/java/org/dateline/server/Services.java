package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import org.dateline.lexicon.Lexicon;

/**
 * What the parts of the API work with.
 *
 * @param reads reads the store
 * @param writes writes the store
 * @param finding queries and what they find
 * @param answers writes answers that depend on the data alone, with ETags
 * @param summaries incidents as pages show them
 * @param coding the coder
 * @param guard who asks
 * @param watch which version the data have
 * @param limits what one server does at most
 * @param meters what is counted
 * @param lexicon the shipped knowledge
 */
public record Services(
        Reads reads,
        Writes writes,
        Finding finding,
        Answers answers,
        Summaries summaries,
        Coding coding,
        Guard guard,
        VersionWatch watch,
        ServerLimits limits,
        Meters meters,
        Lexicon lexicon) {
    /** Who asks. */
    public Caller caller(Context ctx) {
        return Guard.caller(ctx);
    }

    /** The body of a request, which must be an object of JSON. */
    public JsonNode body(Context ctx) {
        return Bodies.object(ctx, limits);
    }
}
