#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

struct ssh_key_struct;

namespace everyport::ssh {

/// The keys that a server proves itself with: Ed25519, ECDSA over P-256, RSA of 3072 bits. Made when they are missing,
/// then the same for ever, or clients warn of a stranger. Read-only once made; shared by servers.
class HostKeys {
public:
    struct Key {
        QString type;          ///< "ssh-ed25519"
        QString fingerprint;   ///< "SHA256:…", as `ssh-keygen -l` shows it.
        QByteArray publicLine; ///< "ssh-ed25519 AAAA…", as it stands in known_hosts.
    };

    /// Reads `ssh_host_TYPE_key` in `folder`, and makes those that are not there: the folder 0700, the files 0600 and
    /// whole or not at all. Files and sums are work for a thread. Error: Local with PermissionDenied when others may
    /// read a key, BadValue when a file is no key, the system's for the rest.
    static Task<Result<std::shared_ptr<const HostKeys>>> load(Reactor& reactor, QString folder);
    /// The same in the caller's thread.
    static Result<std::shared_ptr<const HostKeys>> loadNow(const QString& folder);
    ~HostKeys();

    const QList<Key>& keys() const { return m_keys; }

private:
    HostKeys() = default;
    Result<Done> add(const QString& path, int type, int bits);
    friend class Server;

    QList<Key> m_keys;
    std::vector<ssh_key_struct*> m_private;
};

/// "SHA256:" and the base64 of the hash of a public key's wire form, without padding.
QString fingerprintOf(const QByteArray& blob);

} // namespace everyport::ssh
