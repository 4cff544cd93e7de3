#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::xmpp {

/// XEP-0185: the key by which `originating` proves to `receiving` that a stream with this id is its own. Only who knows the
/// secret can make it, and make it again to recognise it.
QString dialbackKey(const QByteArray& secret, const QString& receiving, const QString& originating, const QString& streamId);

} // namespace everyport::xmpp
