#pragma once

#include <QByteArray>
#include <QList>

namespace everyport::ircd {

// The server's casemapping is ascii: names compare as bytes, with the letters a to z in either case.
QByteArray lower(QByteArrayView name);
bool isSame(QByteArrayView one, QByteArrayView other);

bool isNick(QByteArrayView text, int most);
bool isChannelName(QByteArrayView text, int most); ///< "#" and what no separator or control character is in.
inline bool isChannel(QByteArrayView text)
{
    return text.startsWith('#');
}
/// A user's name as USER has it: what cannot stand in nick!user@host is left out.
QByteArray userName(QByteArrayView text, int most);
/// At most so many bytes, cut between characters of UTF-8; without control characters that end lines.
QByteArray bounded(QByteArrayView text, int most);

/// "a,b,c" in parts, those beyond `most` left out; empty parts are kept where `keepEmpty`.
QList<QByteArrayView> parts(QByteArrayView list, int most = 1000, bool keepEmpty = false, char separator = ',');

} // namespace everyport::ircd
