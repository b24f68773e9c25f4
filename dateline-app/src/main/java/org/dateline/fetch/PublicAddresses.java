package org.dateline.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses of the network belong to the public internet. What is not there by the registries of special addresses
 * (RFC 6890 and its successors) is refused, and so is an address of version 6 that carries such a one of version 4.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL_4 = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 4),
            new Block("240.0.0.0", 4));
    /** Of version 6 only this block is given to the public internet, without the ones below. */
    private static final Block GLOBAL_6 = new Block("2000::", 3);

    private static final List<Block> SPECIAL_6 = List.of(
            new Block("2001::", 23), // Teredo, benchmarks, ORCHID
            new Block("2001:db8::", 32),
            new Block("2002::", 16), // 6to4
            new Block("3fff::", 20),
            new Block("3ffe::", 16));

    private PublicAddresses() {}

    /** A block of addresses: how it begins, in so many bits. */
    private static final class Block {
        private final byte[] start;
        private final int bits;

        Block(String start, int bits) {
            this.start = bytes(start);
            this.bits = bits;
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException("no address: " + literal, e);
            }
        }

        boolean holds(byte[] address) {
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether an address is one of the public internet. Those of version 6 that stand for one of version 4 are not. */
    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return SPECIAL_4.stream().noneMatch(b -> b.holds(bytes));
        }
        return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(b -> b.holds(bytes));
    }
}
