#pragma once

#include <QStringList>

#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0428: a message's `body` without what stands in it for programs that do not understand one of the extensions
/// `understood` (namespaces; an empty one: where it is not said for what). Positions count code points (XEP-0426); what
/// is none is no range.
QString withoutFallback(const xml::Element& message, const QString& body, const QStringList& understood);

} // namespace everyport::xmpp
