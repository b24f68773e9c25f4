package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that cannot be done as it is: becomes an answer of the form {@code application/problem+json}. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient Map<String, Object> more = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param status HTTP status
     * @param code the kind of fault, for programs: letters and hyphens
     * @param detail what is wrong and what to do, for a reader
     */
    public ApiException(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    /** With a member of the answer beside the usual ones: anything that can be written as JSON. */
    public ApiException with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    /** With a header of the answer. */
    ApiException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> more() {
        return more;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** What was asked for is not there. */
    public static ApiException notFound(String detail) {
        return new ApiException(404, "not-found", detail);
    }

    /** The request is wrong. */
    public static ApiException badRequest(String detail) {
        return new ApiException(400, "bad-request", detail);
    }
}
