#pragma once

#include <QByteArray>
#include <QString>

#include "protocols/xml/element.h"

namespace everyport::xml {

/// The namespaces that stand declared where an element is written, so that it need not declare them again: within an
/// XMPP stream these are the default namespace and the prefix `stream` of the stream's header.
struct Scope {
    QString defaultNamespace = {};
    QString prefix = {};          ///< One prefix that is bound …
    QString prefixNamespace = {}; ///< … to this namespace.
};

/// Writes `element` as UTF-8, without an XML declaration. Namespaces are declared as default ones (`xmlns`), never with
/// prefixes, but for what `scope` has. What XML 1.0 cannot say (control characters, half surrogate pairs) becomes
/// U+FFFD.
QByteArray serialise(const Element& element, const Scope& scope = {});
/// As above, behind what `out` holds already.
void serialise(QByteArray& out, const Element& element, const Scope& scope = {});

/// Writes only the start tag, as a stream's header is sent (RFC 6120 §4.7), and declares `scope` in it.
QByteArray serialiseOpening(const Element& header, const Scope& scope);

/// Appends `text` to `out`, escaped for the value of an attribute between single quotes.
void escapeAttribute(QByteArray& out, QStringView text);
/// Appends `text` to `out`, escaped for character data.
void escapeText(QByteArray& out, QStringView text);

} // namespace everyport::xml
