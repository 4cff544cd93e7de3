#pragma once

#include <QString>
#include <QStringList>

#include "app/config/option.h"
#include "app/rules/kinds/event.h"

namespace everyport::rules {

/// One thing to do: a kind of actionkinds.h with its options, some of them templates.
struct Action {
    QString kind = {};
    OptionValues values = {};
    bool operator==(const Action&) const = default;
};

/// One thing that is to be done, with its templates filled in.
struct ActionCall {
    QString rule = {};
    QString kind = {};
    OptionValues values = {};
    Fields fields = {};     ///< Of the event: what a webhook elsewhere is told.
    QStringList chain = {}; ///< The rules whose doing it is, this one last.
    QString id = {};        ///< Of this one thing; the same where it is tried again.
    qint64 at = 0;          ///< When the event was: ms since 1970.
    QString event = {};     ///< Its kind: "vote-counted".
};

} // namespace everyport::rules
