#pragma once

#include <QByteArray>
#include <QList>

namespace everyport::ircd {

// Names on the server and texts of bounded length, as bytes. All lengths (`most`) count bytes. The casemapping is
// ascii: A to Z equal a to z, every other byte only itself.
QByteArray lower(QByteArrayView name);
bool isSame(QByteArrayView one, QByteArrayView other);

bool isNick(QByteArrayView text, int most);
/// Whether a channel may be called so: "#" and at least one byte more, without commas, blanks and control characters.
bool isChannelName(QByteArrayView text, int most);
/// Whether a target is meant as a channel and not as a nick.
inline bool isChannel(QByteArrayView text)
{
    return text.startsWith('#');
}
/// The user name that a client gave with USER, without what cannot stand in nick!user@host; may be empty.
QByteArray userName(QByteArrayView text, int most);
/// The first `most` bytes, or fewer so that no character of UTF-8 is cut through.
QByteArray bounded(QByteArrayView text, int most);

/// The parts of "a,b,c", the first `most` of them; empty parts only with `keepEmpty`. Views into `list`.
QList<QByteArrayView> parts(QByteArrayView list, int most = 1000, bool keepEmpty = false, char separator = ',');

} // namespace everyport::ircd
