#pragma once

#include <QTimer>

#include "app/polls/definition/poll.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PollController;

/// The Polls page's badge, clock, menu and hits.
class PollsOutline : public PageOutline {
    Q_OBJECT
public:
    explicit PollsOutline(PollController& controller);

    RailBadge badge() const override;
    QList<StatusPart> status() const override;
    QList<QAction*> menuActions() const override;
    QList<PaletteHit> find(const QString& text) const override;

private:
    void look();
    const polls::Poll* runningPoll() const;

    PollController& m_controller;
    FrameBatch m_batch;
    QTimer m_second; ///< Runs only while a poll is open.
};

} // namespace everyport::ui
