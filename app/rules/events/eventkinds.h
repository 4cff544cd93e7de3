#pragma once

#include <QList>
#include <QString>

#include "app/rules/kinds/eventkind.h"

namespace everyport::rules {

/// Words to the program itself, or to a chat account of its own; never what two others say to each other.
inline const QString privateMessage = QStringLiteral("private-message");

const QList<EventKind>& eventKinds(); ///< In the order in which they are offered.
const EventKind* findEventKind(const QString& name);

/// The event's trace as its kind has it (traces.h). Empty: nobody's doing can be told from others'.
QString traceOf(const Event& event);
EventKind::Words wordsOf(const Event& event);
/// By whose value the newest event stands for those before it (EventKind::newestOf); empty: it stands for itself.
QString aboutOf(const Event& event);
/// Of what older events are no news once it was told: `aboutOf`, or by EventKind::endsNewestOf; empty: of nothing.
QString newsOf(const Event& event);

} // namespace everyport::rules
