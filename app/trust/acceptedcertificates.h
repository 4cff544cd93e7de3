#pragma once

#include <map>

#include "app/trust/certificatestore.h"
#include "netcore/base/clock.h"
#include "netcore/base/registeredlist.h"
#include "netcore/task/task.h"

namespace everyport {
class Database;
}

namespace everyport::trust {

/// A certificate that was refused and that somebody may decide about. A value.
struct WaitingCertificate {
    RefusedCertificate certificate;
    QString fingerprint = {}; ///< SHA-256, lower-case hex.
    qint64 at = 0;            ///< When it was shown last; wall clock, milliseconds.
    qint64 formerSince = 0;   ///< Since when another one is accepted there: it has CHANGED. 0: it is the first.
    bool isDeclined = false;  ///< Somebody has said no to it: it may be looked at, and nobody is asked again.
    bool isProbed = false;  ///< Met only by whoever looks what is there, and says so there: it is no trouble elsewhere.
    bool hasRivals = false; ///< Others were shown there while it was waited: who has seen one may mean another.

    const CertificatePlace& place() const { return certificate.place; }
};

/// A host as people write it, as CertificatePlace has it; an empty one where it is no host or no service.
CertificatePlace placeOf(const QString& host, const QString& service);

/// What people have decided about certificates that nobody vouches for, for all clients of a station, and what waits to
/// be decided. The station owns it and lends it to its reactor; connections may keep it longer. `clock` must outlive
/// it. Loop's thread.
class AcceptedCertificates final : public CertificateExceptions {
public:
    explicit AcceptedCertificates(const Clock& clock) : m_clock(clock) {}

    /// Reads what was accepted earlier; from then on what lasts is kept there, until `close`.
    Task<Result<Done>> open(Database& database);
    void close() { m_database = nullptr; }

    enum class Until { ProgramEnds, TakenBack };
    /// This certificate is taken there from now on, and no other; one that is for now, beside the one that lasts. Ready
    /// when that is stored. Refused/TooLarge: there are `most` already; Malformed for what is no place or no SHA-256.
    Task<Result<Done>> accept(CertificatePlace place, QString fingerprint, Until until, QString by);
    /// What was accepted there counts no more, from the next handshake on. Refused/NotFound where there was nothing.
    Task<Result<Done>> forget(CertificatePlace place);
    /// Somebody has said no: it waits no more. Clients that try again meet the same certificate each time, so until the
    /// program ends it waits as a declined one from then on; another certificate there is asked about.
    void dismiss(const CertificatePlace& place);

    QList<AcceptedCertificate> all() const;    ///< By host; one that is for now behind the one that lasts there.
    QList<WaitingCertificate> waiting() const; ///< Newest first, `mostWaiting` at most.
    const WaitingCertificate* waitingAt(const CertificatePlace& place) const; ///< Null where none is.
    const WaitingCertificate* waitingAt(const QString& errorCode) const;      ///< By CertificatePlace::toString.
    /// The same, and where none waits the one that somebody has said no to there last: who goes on being refused for it
    /// may look at it again.
    const WaitingCertificate* refusedAt(const QString& errorCode) const;

    /// Somebody looks what is at that host, and shows what stands in the way: until that ends, what is met there for
    /// the first time waits as `isProbed`.
    Registration probe(const QString& host);

    /// Called when `all` or `waiting` are others than before.
    Registration whenChanged(std::function<void()> call) { return m_changed.add(std::move(call)); }

    Answer look(const CertificatePlace& place, const QString& fingerprint) const override;
    QString refused(const RefusedCertificate& certificate) override;
    Registration whenAccepted(std::function<void()> call) override { return m_accepted.add(std::move(call)); }

    static constexpr qsizetype most = 1000;
    static constexpr qsizetype mostWaiting = 32;

private:
    /// What waited and was pushed out by others: it may have been read of in the log.
    struct PushedOut {
        QString fingerprint;
        bool hasRivals = false;
    };
    using Calls = RegisteredList<std::function<void()>>;
    qint64 sinceAt(const CertificatePlace& place, const QString& but) const;
    bool hasRivals(const CertificatePlace& place, const QString& fingerprint) const;
    bool isProbedOnly(const CertificatePlace& place) const;
    void boundWaiting();
    static void call(const Calls& calls);

    const Clock& m_clock;
    Database* m_database = nullptr;
    std::map<CertificatePlace, AcceptedCertificate> m_lasting;
    std::map<CertificatePlace, AcceptedCertificate> m_forNow;
    QList<WaitingCertificate> m_waiting; // newest first
    std::map<CertificatePlace, PushedOut> m_pushedOut;
    bool m_hasForgotten = false; // more was pushed out than is known of
    std::map<CertificatePlace, WaitingCertificate> m_declined;
    Calls m_changed;
    Calls m_accepted;
    RegisteredList<QString> m_probes; // hosts
};

} // namespace everyport::trust
