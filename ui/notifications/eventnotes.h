#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "app/polls/definition/poll.h"
#include "app/polls/polls.h"

namespace everyport::ui {

class DesktopNotes;
class PageContext;

/// Tells the desktop of what happens in the program itself while its window is not in front: something needs somebody,
/// a poll opens or closes by its time. What is over is taken back. To be made once the station runs; `context` and the
/// station outlive it.
class EventNotes : public QObject, private polls::PollEvents {
    Q_OBJECT
public:
    EventNotes(PageContext& context, QObject* parent);
    ~EventNotes() override;

private:
    void lookAtTroubles();
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override { m_polls.remove(id); }
    bool isInFront() const;
    void choose(const QString& thing);

    PageContext& m_context;
    polls::Polls& m_registry;
    DesktopNotes& m_notes;
    QSet<QString> m_troubles; ///< Known, told of or not.
    QHash<QString, polls::Poll::State> m_polls;
};

} // namespace everyport::ui
