#pragma once

#include <optional>

#include <QByteArrayList>
#include <QString>

namespace everyport::ircchat {

/// Makes one sentence of the replies in which a server counts who is there (LUSERS: 250 to 255, 265 and 266), unasked
/// at each welcome.
class IrcCrowd {
public:
    /// Nothing: the reply is another one. Empty: there is nothing to be said, or not yet.
    std::optional<QString> take(int numeric, const QByteArrayList& parameters);

private:
    qint64 m_people = -1; ///< -1: not said.
    qint64 m_rooms = -1;
};

} // namespace everyport::ircchat
