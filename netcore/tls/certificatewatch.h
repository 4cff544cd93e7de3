#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>

#include "netcore/files/filefollower.h"
#include "netcore/files/filelook.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

/// Certificates that somebody else renews (ACME clients, an administrator): their files' times are looked at twice a
/// minute (filelook.h), and what has changed is served to the connections to come, without a restart. Where key and
/// certificate do not fit yet, since they are written one after the other, the former pair stays and the next look
/// tries again. Names come and go with their files, where these are listed anew at each look. Names of hosts have no
/// case (RFC 4343 §3): of two files whose names differ by it alone the one that is served stays so, and the other is
/// trouble until that one goes. Held by whoever listens; `reactor` must outlive it. Loop's thread.
class CertificateWatch {
public:
    struct Files {
        QString certificate;
        QString key;
        QString name = {}; ///< Of ServerOptions::byName; empty: the one served where no name matches.
    };
    /// All that there are by now, each once. On any thread: it owns what it touches.
    using Listing = std::function<QList<Files>()>;
    using Told = FileFollower::Told; ///< Where nobody listens, it goes to Qt's log.

    CertificateWatch(Reactor& reactor, std::shared_ptr<TlsContext> context, QList<Files> files, Told told = {});
    /// What it lists now is what the context serves now. Reads a folder, perhaps: at each look.
    CertificateWatch(Reactor& reactor, std::shared_ptr<TlsContext> context, Listing listing, Told told = {});

    static bool areOneName(const QString& name, const QString& other)
    {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    }

    void lookNow() { m_look.now(); } ///< For SIGHUP, and for who cannot wait half a minute.

private:
    struct Watched {
        Files files;
        QDateTime certificateTime;
        QDateTime keyTime;
        QString trouble = {}; // as it was told last
        bool isServed = true;
    };
    /// A pair as a look found it.
    struct Seen {
        Files files;
        QDateTime certificateTime;
        QDateTime keyTime;
        std::optional<Result<Certificate>> changed = {}; ///< What it is now, where the times say that it is another.
    };
    static Seen seen(const Files& files, const QList<Watched>& known);
    void tell(Watched& one, const Result<Done>& outcome) const;
    FileLook<QList<Seen>>::Reading reading() const;
    void take(const QList<Seen>& all);
    void follow(const QList<Seen>& listed);
    void serve(Watched& one, const Seen& seen);
    Result<Done> isAlone(const Watched& one) const;

    std::shared_ptr<TlsContext> m_context;
    QList<Watched> m_watched;
    Listing m_listing;
    Told m_told;
    FileLook<QList<Seen>> m_look;
};

} // namespace everyport
