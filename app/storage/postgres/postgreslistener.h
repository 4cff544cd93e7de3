#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

#include <QString>

#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/postgres/postgresconnection.h"
#include "app/storage/postgres/postgresseenruns.h"
#include "netcore/base/filedescriptor.h"

namespace everyport::detail {

/// Hears by LISTEN what other programs that share the schema tell (sharing.h), in a thread and a connection of its own.
/// A connection that is lost is made again; what was missed meanwhile nobody tells, so it then says that.
class PostgresListener {
public:
    static constexpr const char* channel = "everyport"; ///< Of the whole database.
    /// As it is told on the channel; `run` is the program's that tells.
    static QString payload(const QString& schema, const QString& run, const QString& what);

    /// `told` is called in the thread, with nothing where something may have been missed. What `run` tells is our own.
    /// How far the others had come is noted in `others` before.
    PostgresListener(PostgresAddress address, QString run, std::shared_ptr<PostgresSeenRuns> others,
        std::function<void(const QString& what)> told);
    ~PostgresListener();
    PostgresListener(const PostgresListener&) = delete;
    PostgresListener& operator=(const PostgresListener&) = delete;

private:
    void listen();
    bool connect();
    void close();
    void hear(const QList<QByteArray>& payloads);
    void noteOthers();

    const PostgresAddress m_address;
    const QString m_run;
    const std::shared_ptr<PostgresSeenRuns> m_others;
    const std::function<void(const QString&)> m_told;
    FileDescriptor m_wake; // readable when it is to end
    std::atomic<bool> m_isEnding = false;
    PostgresConnection m_connection; // the thread's
    std::thread m_thread;            // last
};

} // namespace everyport::detail
