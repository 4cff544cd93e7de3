#pragma once

#include <functional>

#include "app/stations/enrolling/enrolment.h"
#include "app/stations/enrolling/invitation.h"
#include "app/stations/home/stationaccounts.h"
#include "app/stations/items/exchange.h"
#include "app/stations/memory/stationsmemory.h"
#include "netcore/base/clock.h"
#include "netcore/policies/fixedwindow.h"
#include "netcore/task/lock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// The home's side of enrolling: offers places, and lets in who knows the code of one. Who is let in gets an account of
/// its own where the exchange's server makes some, and stands in the roster.
///
/// Changes `memory`, and says so; loop's thread. All that is handed in must outlive it.
class Enrolments {
public:
    struct Hearers {
        std::function<Task<Result<Done>>()> keep; ///< Stores the memory.
        std::function<void()> enrolled;           ///< The roster has somebody, or lacks somebody, anew.
        /// Ready when the stations have been told of that, or cannot be.
        std::function<Task<Result<Done>>()> told;
        /// Somebody has a good card and is not let in by it, and why, as a sentence.
        std::function<void(const QString& name, const QString& sentence)> refused;
        std::function<void(const Error& why)> failed; ///< Of what nobody waits for.
    };
    Enrolments(Clock& clock, StationsMemory& memory, QString station, Hearers hearers);

    void setExchange(Exchange* exchange); ///< Null: there is none.

    Task<Result<Invitation>> invite(QString name, int days);
    QList<Invitation> open() const; ///< Without their codes.
    Task<Result<Done>> withdraw(QString account);
    Task<Result<Done>> withdrawAll();
    Task<Result<Done>> remove(QString name);
    /// Nothing is offered any more and nobody is in, also without a line: accounts at our own server go at once. Whom
    /// the service has to put out is remembered as leaving.
    Task<Result<Done>> abandonAll();
    /// Puts those out who were removed and are not out yet, and takes back accounts that nobody got, for a line or a
    /// program that ended in between; with each connection.
    Task<Result<Done>> expelLeaving() { return m_accounts.expelLeaving(); }
    /// A request to be let in, or nothing of ours. Whoever sends wrong codes is answered `mostWrongCodes` times a
    /// minute.
    void heard(const Whisper& whisper);
    static constexpr int mostWrongCodes = 5;
    void look(); ///< Time has passed: what is over goes, with its account.

private:
    static constexpr std::chrono::minutes forOne{15};
    static constexpr int mostDays = 366;
    static constexpr qsizetype mostAtOnce = 20;    ///< Whispers that are being answered; more are dropped.
    static constexpr qsizetype mostSenders = 1000; ///< Whose wrong codes are counted.

    Task<Result<Done>> answer(Whisper whisper, EnrolRequest request);
    Task<Result<EnrolAnswer>> enrol(Whisper whisper, EnrolRequest request, Invitation invitation);
    Task<Result<ExchangeLogin>> loginFor(QString name, QString from);
    Task<Result<Done>> end(QList<Invitation> invitations);
    std::optional<Error> noRoom(const EnrolRequest& request, const Invitation& invitation) const;

    Clock& m_clock;
    StationsMemory& m_memory;
    const QString m_station; ///< polls::Polls::station of the home.
    const Hearers m_hearers;
    Exchange* m_exchange = nullptr;
    qsizetype m_answering = 0;
    FixedWindow<QString> m_wrongCodes{m_clock, {mostWrongCodes, std::chrono::minutes(1), mostSenders}};
    Lock m_one; ///< Who is let in is decided by who is in.
    StationAccounts m_accounts;
    TaskSet m_work; // last
};

} // namespace everyport::stations
