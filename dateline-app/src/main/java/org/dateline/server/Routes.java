package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** What is served: each path and method with the role that it needs. */
public final class Routes {
    /**
     * One of them.
     *
     * @param method GET, POST or DELETE
     * @param path with parameters in braces
     * @param role who may ask
     */
    public record Route(String method, String path, Role role) {}

    private final RoutesConfig javalin;
    private final List<Route> all = new ArrayList<>();

    Routes(RoutesConfig javalin) {
        this.javalin = javalin;
    }

    /** Something to read. */
    public Routes get(String path, Role role, Handler handler) {
        return add(HandlerType.GET, path, role, handler);
    }

    /** Something to do. */
    public Routes post(String path, Role role, Handler handler) {
        return add(HandlerType.POST, path, role, handler);
    }

    /** Something to take away. */
    public Routes delete(String path, Role role, Handler handler) {
        return add(HandlerType.DELETE, path, role, handler);
    }

    private Routes add(HandlerType method, String path, Role role, Handler handler) {
        all.add(new Route(method.name(), path, role));
        javalin.addHttpHandler(method, path, handler, role);
        return this;
    }

    /** All, in the order in which they were said. */
    List<Route> all() {
        return List.copyOf(all);
    }
}
