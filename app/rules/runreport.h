#pragma once

#include <QStringList>

#include "app/rules/kinds/event.h"

namespace everyport::rules {

/// What became of one event at one rule.
struct RunReport {
    enum class Outcome : quint8 {
        Done,
        DidNotMatch, ///< `lines` say which condition, and why.
        DryRun,      ///< `lines` say what would have been done.
        Failed,      ///< At least one action.
        LeftOut,     ///< Its limits.
        Stopped,     ///< Rules fed each other by more than words.
        NotDone,     ///< At least one action had nothing to do, as for a vote that does not count; none failed.
    };
    qint64 at = 0;
    QString rule = {};
    QString event = {};
    Fields fields = {};
    Outcome outcome = Outcome::Done;
    QStringList lines = {};
};
QString outcomeName(RunReport::Outcome outcome); ///< "done", "did not match", "dry run", …

} // namespace everyport::rules
