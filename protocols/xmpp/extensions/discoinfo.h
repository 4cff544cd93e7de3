#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// What somebody says of themselves (XEP-0030, 0128). A value.
struct DiscoInfo {
    QList<Identity> identities = {};
    QStringList languages = {}; ///< Of the identities, in their order; mostly empty ones.
    QStringList features = {};
    QList<DataForm> forms = {};

    bool has(const QString& feature) const { return features.contains(feature); }
    bool is(QStringView category, QStringView type = {}) const;
    static xml::Element question(const QString& node = {}); ///< The payload of a get.
    static DiscoInfo parse(const xml::Element& query);
    /// XEP-0115 §5.1: what its hash is made of; empty where the rules forbid it (§5.4).
    QByteArray capsString() const;
    QByteArray capsTwoString() const; ///< XEP-0390 §4.1: the same, unambiguous.
};

} // namespace everyport::xmpp
