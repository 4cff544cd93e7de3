#pragma once

#include <QHash>

#include "protocols/xml/element.h"

namespace everyport::xmpp::client {

/// The same said in several languages (RFC 6121 §4.7.2.2, §5.2.3): `main` is what says no language of its own, or else
/// the first; null where there is none. `others` are by xml:lang.
struct Texts {
    QString main = {};
    QHash<QString, QString> others = {};

    static constexpr qsizetype mostLanguages = 50;
    static Texts of(const xml::Element& stanza, QStringView name);
    static void add(
        xml::Element& stanza, const QString& name, const QString& text, const QHash<QString, QString>& translations);
};

} // namespace everyport::xmpp::client
