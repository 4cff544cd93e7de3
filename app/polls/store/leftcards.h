#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::polls {

/// Of whom something may be left where it was to be erased (erasedcards.h), since other stations have sealed it.
struct LeftCards {
    QStringList polls = {};  ///< By id: those that another station leads.
    QStringList cards = {};  ///< What they are called there, as in Vote::card.
    bool areTickets = false; ///< That these may vote is no person's own, and stays.
};

/// Whether any of these polls still has something of any of them, in whichever round; that two are linked is not asked,
/// since a link is both's. A job for a Database that only reads.
Result<bool> isAnyLeft(QSqlDatabase& connection, const LeftCards& left);

} // namespace everyport::polls
