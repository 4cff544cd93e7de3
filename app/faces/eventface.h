#pragma once

#include <QObject>
#include <QStringList>

#include "app/answers/answer.h"
#include "app/events/eventregistry.h"

namespace everyport::faces {

/// One event with its running order. What it shows is read from the registry each time.
class EventFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "An event: polls in the order in which they come, and how far it is.")
    Q_CLASSINFO("doc:name", "As in its address /e/NAME.")
    Q_CLASSINFO("doc:title", "As its polls have it.")
    Q_CLASSINFO("doc:steps", "Its polls' names, and its slides, in their order.")
    Q_CLASSINFO("doc:present", "The step where it is; empty before it begins and when it is over.")
    Q_CLASSINFO("doc:next", "Closes the present question and opens the next one; behind the last it ends the event.")
    Q_CLASSINFO("doc:back", "Steps back; what was closed stays closed.")
    Q_CLASSINFO("doc:goTo", "Steps to one of its steps.")
    Q_CLASSINFO("doc:stepped", "It is at another step, or over: then it is empty.")
    Q_CLASSINFO("doc:changed", "Its order, its polls or its step have changed.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(QString present READ present NOTIFY changed)

public:
    EventFace(events::EventRegistry& registry, QString id) : m_registry(registry), m_id(std::move(id)) {}

    QString name() const { return m_id; }
    QString title() const { return event().name; }
    QStringList steps() const;
    QString present() const { return event().present; }

    Q_INVOKABLE everyport::faces::Answer next() { return step({.way = events::StepWish::Way::Next}); }
    Q_INVOKABLE everyport::faces::Answer back() { return step({.way = events::StepWish::Way::Back}); }
    Q_INVOKABLE everyport::faces::Answer goTo(const QString& name)
    {
        return step({.way = events::StepWish::Way::To, .to = name});
    }

Q_SIGNALS:
    void stepped(const QString& step);
    void changed();

private:
    events::Event event() const;
    Answer step(const events::StepWish& wish);

    events::EventRegistry& m_registry;
    QString m_id;
};

} // namespace everyport::faces
