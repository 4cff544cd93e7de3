#pragma once

#include <optional>

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "app/chat/messages/message.h"
#include "netcore/base/result.h"

namespace everyport::chat {

/// Which message of the table the one that comes is: networks and archives tell again what they told before, and our
/// own words come back. One that stands there is told again once, so each that was found is to be taken.
///
/// Changes nothing; `connection` may only read, and must outlive it. On the thread of that connection.
class KnownMessages {
public:
    explicit KnownMessages(QSqlDatabase& connection) : m_connection(connection) {}

    /// The number of the one that the network calls so; 0: there is none.
    Result<qint64> byId(const Message& message) const;
    /// Our own words that came back, or that an archive has, are the message that stands there already: by the id that
    /// we gave them, else the nearest one without any (isToldAgain).
    Result<std::optional<Message>> own(const Message& message) const;
    /// What others said and is played back without an id is known by who said what, and when; the number, or 0.
    Result<qint64> toldBefore(const Message& message) const;

    void take(qint64 number) { m_taken.insert(number); } ///< It is none that stands there for those that follow.

private:
    Result<std::optional<Message>> unnamed(const Message& message) const;
    qint64 firstNotTaken(QSqlQuery& numbers) const;

    QSqlDatabase& m_connection;
    QSet<qint64> m_taken;
};

} // namespace everyport::chat
