#pragma once

#include <QString>
#include <QVariantList>

namespace everyport::polls {

/// Part of a statement, with what is bound to its places, in their order.
struct SqlCondition {
    QString sql = {};
    QVariantList values = {};
};

/// That an entry of polls_log is in a chain of this station, as isOwnWriter (counting/entryseal.h) says it; what nobody
/// sealed is the station's that it names.
SqlCondition inOwnChain(const QString& station);

/// Likewise of any table, where `writer` is the column, or what gives it.
SqlCondition ownChainOf(const QString& writer, const QString& station);

} // namespace everyport::polls
