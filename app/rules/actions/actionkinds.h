#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/config/option.h"
#include "app/rules/kinds/action.h"
#include "app/rules/kinds/actionkind.h"
#include "app/rules/kinds/event.h"

namespace everyport::rules {

const QList<ActionKind>& actionKinds(); ///< In the order in which they are offered.
const ActionKind* findActionKind(const QString& name);

/// Its templates filled in. What a field has not is empty.
OptionValues filled(const Action& action, const Fields& fields);
/// Where it is done: the kind and what of its filled values says so (ActionKind::target). May hold what is secret.
QString targetOf(const QString& kind, const OptionValues& values);
/// As the kind describes it, with filled values; the name itself of one that is not there.
QString describe(const QString& kind, const OptionValues& values);
/// The traces of the events that it brings about, with filled values (traces.h).
QStringList tracesOf(const QString& kind, const OptionValues& values);

} // namespace everyport::rules
