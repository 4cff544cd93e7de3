#pragma once

#include <functional>

#include <QHash>

#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::xmpppeer {

/// An order: its word, and what it needs, by blanks.
struct Order {
    QString word;
    QStringList words = {};
    QString rest = {}; ///< All of `words` as they were written.

    static Order parse(const QString& line);
    xmpp::Jid jid(qsizetype at = 0) const; ///< Null for "-": our own account, where a verb takes it so.
    QString after(qsizetype at) const;     ///< From that word on.
    xmpp::DataForm form(qsizetype at, const QString& formType) const; ///< Of KEY=VALUE; commas part several values.
};

/// What is done for a word.
using Verbs = QHash<QString, std::function<void(const Order&)>>;

} // namespace everyport::xmpppeer
