#pragma once

#include <functional>

#include <QDateTime>
#include <QStringList>

#include "netcore/clock.h"
#include "netcore/tlscontext.h"

namespace everyport {

/// Files that say whom a context trusts, which somebody changes: an authority is added, or taken away. Their times are looked at
/// twice a minute, as CertificateWatch looks at certificates'; what has changed counts for the handshakes to come, and where it
/// cannot be read the former trust stays. `clock` must outlive it. Loop's thread.
class TrustWatch {
public:
    struct Files {
        QStringList paths = {};
        std::function<Result<QByteArray>()> read = {}; ///< All that is trusted, as PEM.
        bool systemTrust = false;                      ///< ClientOptions::systemTrust
    };
    /// What became of a change, and the same in a sentence; not twice where the same thing fails again. Where nobody listens, it
    /// stands in the log.
    using Told = std::function<void(const Result<Done>& outcome, const QString& sentence)>;
    static constexpr std::chrono::seconds interval {30};

    TrustWatch(Clock& clock, std::shared_ptr<TlsContext> context, Files files, Told told = {});
    void lookNow(); ///< For SIGHUP.

private:
    QList<QDateTime> times() const;
    void waitOn();

    Clock& m_clock;
    std::shared_ptr<TlsContext> m_context;
    Files m_files;
    Told m_told;
    QList<QDateTime> m_times;
    QString m_trouble; // as it was told last
    Clock::Timer m_timer;
};

} // namespace everyport
