package org.dateline.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers to requests that come to no route: broken addresses, headers that are too long. They tell nothing of the server. */
final class BareErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Guard.HEADERS.forEach(header -> response.getHeaders().put(header.get(0), header.get(1)));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        ApiException fault = new ApiException(status, Problems.code(status), "the request cannot be understood");
        response.write(true, ByteBuffer.wrap(Problems.body(fault, "")), callback);
        return true;
    }
}
