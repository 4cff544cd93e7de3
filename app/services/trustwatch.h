#pragma once

#include <functional>

#include <QDateTime>
#include <QStringList>

#include "netcore/clock.h"
#include "netcore/tlscontext.h"

namespace everyport {

class Log;

/// Files that say whom a context trusts, which somebody changes: an authority is added, or taken away. Their times are looked at
/// twice a minute, as CertificateWatch looks at certificates'; what has changed counts for the handshakes to come, and where it
/// cannot be read the former trust stays. `clock` and `log` must outlive it. Loop's thread.
class TrustWatch {
public:
    struct Files {
        QStringList paths = {};
        std::function<Result<QByteArray>()> read = {}; ///< All that is trusted, as PEM.
        bool systemTrust = false;                      ///< ClientOptions::systemTrust
    };
    static constexpr std::chrono::seconds interval {30};

    TrustWatch(Clock& clock, Log& log, QString service, std::shared_ptr<TlsContext> context, Files files);
    void lookNow(); ///< For SIGHUP.

private:
    QList<QDateTime> times() const;
    void waitOn();

    Clock& m_clock;
    Log& m_log;
    QString m_service;
    std::shared_ptr<TlsContext> m_context;
    Files m_files;
    QList<QDateTime> m_times;
    QString m_trouble; // as it was logged last
    Clock::Timer m_timer;
};

} // namespace everyport
