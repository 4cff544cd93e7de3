#pragma once

#include <QPointer>
#include <QTimer>

#include "app/polls/storagewatch.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

class QMenu;

namespace everyport::ui {

class PollController;

/// The Polls page's badge, clock, menu and hits.
class PollsOutline : public PageOutline {
    Q_OBJECT
public:
    explicit PollsOutline(PollController& controller);
    ~PollsOutline() override;

    RailBadge badge() const override;
    QList<StatusPart> status() const override;
    QList<QAction*> menuActions() const override;
    QList<PaletteHit> find(const QString& text) const override;

private:
    QMenu* makeMenu(const QString& iconName, const QString& text, const QList<QAction*>& actions);
    void look();
    void tellOfStorage();
    void tellOfFindings(); ///< What this run has found missing in the storage.
    void tellOfLeftOut();
    QString unstored() const; ///< Votes that go with the program.
    const polls::Poll* runningPoll() const;

    PollController& m_controller;
    QPointer<QMenu> m_exports; ///< Within the page's menu, which would be higher than a screen; the window's.
    QPointer<QMenu> m_paper;   ///< Likewise.
    QPointer<QMenu> m_order;   ///< Likewise: of the event.
    FrameBatch m_batch;
    polls::StorageWatch m_storage;
    qsizetype m_findings = 0; ///< That were told.
    QTimer m_second;          ///< Runs only while a poll is open.
};

} // namespace everyport::ui
