#include "app/rules/events/eventkinds.h"

#include <algorithm>

namespace everyport::rules {

// Each in the file of its name; a new one is declared and added here, in the order in which the window offers them.
QList<EventKind> cardEvents();
QList<EventKind> pollEvents();
QList<EventKind> stepEvents();
QList<EventKind> chatEvents();
QList<EventKind> serviceEvents();
QList<EventKind> loginEvents();
QList<EventKind> pubsubEvents();
QList<EventKind> timeEvents();
QList<EventKind> hookEvents();
QList<EventKind> scriptEvents();
QList<EventKind> machineEvents();
QList<EventKind> readerInputEvents();

const QList<EventKind>& eventKinds()
{
    static const auto kinds = cardEvents() + pollEvents() + stepEvents() + chatEvents() + serviceEvents()
        + loginEvents() + pubsubEvents() + timeEvents() + hookEvents() + scriptEvents() + machineEvents()
        + readerInputEvents();
    return kinds;
}

const EventKind* findEventKind(const QString& name)
{
    const auto& kinds = eventKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const EventKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

QString traceOf(const Event& event)
{
    const auto* kind = findEventKind(event.kind);
    return kind && kind->trace ? kind->trace(event.fields) : QString();
}

EventKind::Words wordsOf(const Event& event)
{
    const auto* kind = findEventKind(event.kind);
    return kind ? kind->words : EventKind::Words::None;
}

QString aboutOf(const Event& event)
{
    const auto* kind = findEventKind(event.kind);
    return kind && !kind->newestOf.isEmpty() ? event.fields.value(kind->newestOf) : QString();
}

QString newsOf(const Event& event)
{
    const auto* kind = findEventKind(event.kind);
    return kind && !kind->endsNewestOf.isEmpty() ? event.fields.value(kind->endsNewestOf) : aboutOf(event);
}

} // namespace everyport::rules
