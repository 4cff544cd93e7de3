#pragma once

#include <QByteArray>

namespace everyport {

/// JSON that every reader takes: QJsonDocument writes half of a surrogate pair, as strangers can send it, as the escape
/// of that half, which is none of Unicode's characters (RFC 8259 §8.2), and many refuse the whole. It becomes U+FFFD.
QByteArray wellFormedJson(QByteArray written);

} // namespace everyport
