#pragma once

#include <QByteArray>
#include <QString>

#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0185: the key by which `originating` proves to `receiving` that a stream with this id is its own. Only who knows
/// the secret can make it, and make it again to recognise it.
QString dialbackKey(
    const QByteArray& secret, const QString& receiving, const QString& originating, const QString& streamId);

/// What stands on a stream between servers: XEP-0220's elements with the prefix `db` that its header declares (§2.1).
/// Some servers know them by that name alone, and never answer the same element in a default namespace.
QByteArray dialbackBytes(const xml::Element& element);

} // namespace everyport::xmpp
