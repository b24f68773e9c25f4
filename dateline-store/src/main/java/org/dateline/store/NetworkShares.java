package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Whether a store may lie on a network share. Locks do not hold there, and two writers would ruin the file. */
enum NetworkShares {
    REFUSED,
    ALLOWED;

    private static final Set<String> TYPES = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "afpfs",
            "ncpfs",
            "webdav",
            "davfs",
            "ceph",
            "glusterfs",
            "9p",
            "fuse.sshfs",
            "fuse.glusterfs",
            "fuse.davfs",
            "fuse.cifs",
            "fuse.smbnetfs");

    /** Refuses a file whose folder is on a share. */
    void admit(Path file) throws StoreException {
        Path folder = file.getParent();
        if (this == ALLOWED || folder == null || !Files.isDirectory(folder)) {
            return; // a folder that is not there is told of by those that need it
        }
        try {
            admit(file, Files.getFileStore(folder).type());
        } catch (IOException e) {
            throw new StoreException("store %s: its folder cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Refuses a file on a file system of such a type. */
    void admit(Path file, String type) throws StoreException {
        boolean share =
                TYPES.contains(type.toLowerCase(Locale.ROOT)) || file.toString().startsWith("\\\\");
        if (this == REFUSED && share) {
            throw new StoreException(
                    ("store %s: it lies on a network share (%s), where locks cannot be relied on. Put it"
                                    + " on a local disk or use PostgreSQL; DATELINE_ALLOW_NETWORK_STORE=yes opens it nevertheless")
                            .formatted(file, type));
        }
    }
}
