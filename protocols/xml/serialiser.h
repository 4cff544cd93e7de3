#pragma once

#include <QByteArray>
#include <QString>

#include "protocols/xml/element.h"

namespace everyport::xml {

/// What the surrounding text has declared already, so that it need not be said again: a stream's header
/// declares the default namespace and `stream`.
struct Scope {
    QString defaultNamespace = {};
    QString prefix = {};          ///< One prefix that is bound …
    QString prefixNamespace = {}; ///< … to this namespace.
};

/// UTF-8, without an XML declaration. Elements go by default namespaces; what XML 1.0 cannot say (control
/// characters, half surrogate pairs) becomes U+FFFD.
QByteArray serialise(const Element& element, const Scope& scope = {});
void serialise(QByteArray& out, const Element& element, const Scope& scope = {});

/// The start tag alone, left open: a stream's header. Declares `scope` on it.
QByteArray serialiseOpening(const Element& header, const Scope& scope);

/// For an attribute's value between single quotes.
void escapeAttribute(QByteArray& out, QStringView text);
/// For character data.
void escapeText(QByteArray& out, QStringView text);

} // namespace everyport::xml
