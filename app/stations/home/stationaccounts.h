#pragma once

#include <functional>

#include "app/stations/items/exchange.h"
#include "app/stations/memory/stationsmemory.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// The accounts of stations and of invitations at the exchange's server: makes them, and puts those out who leave, so
/// that nothing is left of what a line or a program ended in between.
///
/// Changes `memory.leaving`, and says so; loop's thread. All that is handed in must outlive it, and it its Tasks.
class StationAccounts {
public:
    struct Hearers {
        std::function<Task<Result<Done>>()> keep;     ///< Stores the memory.
        std::function<void(const Error& why)> failed; ///< Of what nobody waits for.
    };
    StationAccounts(StationsMemory& memory, Hearers hearers);

    void setExchange(Exchange* exchange); ///< Null: there is none.
    bool areMade() const { return m_exchange && m_exchange->makesAccounts(); }

    /// Its address is remembered as one that is to go before it is there, and whoever called takes it out again once
    /// somebody has it, and lets go of it. Refused/AlreadyExists where somebody else has the name.
    Task<Result<QString>> make(QString name, QString password);
    /// Of one that was made: who has it now stands in the memory, or it goes.
    void letGoOf(const QString& address);
    /// It is to go, once the memory is stored; nothing where the address is empty.
    void noteLeaving(const QString& address);
    /// Puts those out who are leaving; with each connection.
    Task<Result<Done>> expelLeaving();
    /// Of those who are leaving, where they are at our own server: that needs no line. Guests are out with that.
    Task<Result<Done>> remove();

private:
    bool isInRoster(const QString& address) const;
    Task<Result<Done>> putOut(QString address);

    StationsMemory& m_memory;
    const Hearers m_hearers;
    Exchange* m_exchange = nullptr;
    QStringList m_making; ///< Addresses of accounts that are being made.
    TaskSet m_work;       // last
};

/// The exchange is away.
Error noLineError();

} // namespace everyport::stations
