#pragma once

#include <functional>
#include <memory>

#include <QDateTime>
#include <QList>

#include "netcore/clock.h"
#include "netcore/tlscontext.h"

namespace everyport {

/// Certificates that somebody else renews (ACME clients, an administrator): their files' times are looked at twice a
/// minute, and what has changed is served to the connections to come, without a restart. Where key and certificate do
/// not fit yet, since they are written one after the other, the former pair stays and the next look tries again. Names come and go with
/// their files, where these are listed anew at each look.
/// Held by whoever listens; `clock` must outlive it. Loop's thread.
class CertificateWatch {
public:
    struct Files {
        QString certificate;
        QString key;
        QString name = {}; ///< Of ServerOptions::byName; empty: the one served where no name matches.
    };
    using Listing = std::function<QList<Files>()>; ///< All that there are by now, each once.
    /// Told after each attempt: which files, and what became of it. Where nobody listens, it stands in the log.
    using Told = std::function<void(const Files& files, const Result<Done>& outcome)>;

    static constexpr std::chrono::seconds interval{30};

    CertificateWatch(Clock& clock, std::shared_ptr<TlsContext> context, QList<Files> files, Told told = {});
    /// What it lists now is what the context serves now. Reads a folder, perhaps: at each look.
    CertificateWatch(Clock& clock, std::shared_ptr<TlsContext> context, Listing listing);

    void lookNow(); ///< For SIGHUP, and for who cannot wait half a minute.

private:
    struct Watched {
        Files files;
        QDateTime certificateTime;
        QDateTime keyTime;
        QString trouble = {}; // as it was logged last
        bool isServed = true;
    };
    static void log(Watched& one, const Result<Done>& outcome);
    void listAnew();
    void look(Watched& one);
    void waitOn();

    Clock& m_clock;
    std::shared_ptr<TlsContext> m_context;
    QList<Watched> m_watched;
    Listing m_listing;
    Told m_told;
    Clock::Timer m_timer;
};

} // namespace everyport
