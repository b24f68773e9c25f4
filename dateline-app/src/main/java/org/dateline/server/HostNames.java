package org.dateline.server;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names by which the server may be asked for. A page of others can make a name of its own lead to this machine, but
 * it cannot make the browser say another name.
 */
final class HostNames {
    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]+\\]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final boolean numbers;

    /**
     * @param more names that the operator allows
     * @param wide whether other machines are served: they may ask by the number of this one, which is no name that
     *     somebody could have made to lead here
     */
    HostNames(List<String> more, boolean wide) {
        more.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        this.numbers = wide;
    }

    boolean know(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name)
                || numbers && (FOUR.matcher(name).matches() || SIX.matcher(name).matches());
    }
}
