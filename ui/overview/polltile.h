#pragma once

#include "app/polls/pollregistry.h"
#include "ui/widgets/display/card.h"
#include "ui/widgets/tables/framebatch.h"

class QAction;

namespace everyport::ui {

class BarChart;
class EmptyState;

/// The live poll, or the last one: its bars and how it goes.
class PollTile : public Card, private polls::PollEvents {
    Q_OBJECT
public:
    PollTile(polls::PollRegistry& registry, QAction* newPoll, QWidget* parent = nullptr);
    ~PollTile() override;

    QString poll() const { return m_poll; }
    void refresh(); ///< Time has passed, too.
    int wantedHeight() const;

Q_SIGNALS:
    void refreshed();

private:
    void showPoll();
    void pollChanged(const QString&) override { m_batch.changed(); }
    void pollRemoved(const QString&) override { m_batch.changed(); }
    void voteCommitted(const polls::Poll&, const polls::Vote&, const polls::Tally&) override { m_batch.changed(); }

    polls::PollRegistry& m_registry;
    QString m_poll;
    BarChart* m_chart;
    EmptyState* m_none;
    FrameBatch m_batch;
};

/// Which poll is worth a look: one that is open, else the one that closed last. Null where there is none.
const polls::Poll* pollToShow(const QList<polls::Poll>& polls);

} // namespace everyport::ui
