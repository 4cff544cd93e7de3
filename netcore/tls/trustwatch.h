#pragma once

#include <functional>
#include <optional>

#include <QDateTime>
#include <QStringList>

#include "netcore/files/filefollower.h"
#include "netcore/files/filelook.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

/// Files that say whom a context trusts, which somebody changes: an authority is added, or taken away. Their times are
/// looked at twice a minute (filelook.h), as CertificateWatch looks at certificates'; what has changed counts for the
/// handshakes to come, and where it cannot be read the former trust stays. `reactor` must outlive it. Loop's thread.
class TrustWatch {
public:
    struct Files {
        QStringList paths = {};
        /// All that is trusted, as PEM. On any thread: it owns what it touches.
        std::function<Result<QByteArray>()> read = {};
        bool systemTrust = false; ///< ClientOptions::systemTrust
    };
    using Told = FileFollower::Told; ///< Where nobody listens, it goes to Qt's log.

    TrustWatch(Reactor& reactor, std::shared_ptr<TlsContext> context, Files files, Told told = {});
    void lookNow() { m_look.now(); } ///< For SIGHUP.

private:
    struct Seen {
        QList<QDateTime> times;
        /// What stands there now, where the times say that it is something else.
        std::optional<Result<QByteArray>> changed = {};
    };
    FileLook<Seen>::Reading reading() const;
    void take(const Seen& seen);

    std::shared_ptr<TlsContext> m_context;
    Files m_files;
    Told m_told;
    QList<QDateTime> m_times;
    QString m_trouble; // as it was told last
    FileLook<Seen> m_look;
};

} // namespace everyport
