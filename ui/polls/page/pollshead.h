#pragma once

#include <QObject>
#include <QTimer>

#include "netcore/base/registration.h"
#include "ui/frame/page/page.h"

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class FollowedPoll;
class PollController;
class PollDraft;

/// What the Polls page shows of itself in the header, with the actions that only this page has. Ticks once a second
/// while a poll is open and the page is in sight: the state tells how long. The page owns it; `controller` and `draft`
/// outlive it.
class PollsHead : public QObject {
    Q_OBJECT
public:
    PollsHead(PollController& controller, PollDraft& draft, Page* page);

    PageHead head(bool isWriting) const;
    void openExports(); ///< A menu of what the poll in hand can be written to.

    QAction* const newAction;
    QAction* const exportAction;
    QAction* const assignAction;
    QAction* const previewAction;
    QAction* const doneAction;
    QAction* const certificateAction; ///< Of a followed station: asks whether its certificate is accepted.
    QAction* const retryAction;       ///< Of one whose certificate was refused.

private:
    PageHead writingHead() const;
    PageHead pollHead(const polls::Poll& poll) const;
    void addEvent(const polls::Poll& poll, PageHead& head) const;
    PageHead followedHead(const FollowedPoll& poll) const;
    void lookAtCertificate();
    bool isTicking() const;
    void tick();

    PollController& m_controller;
    PollDraft& m_draft;
    Page* m_page;
    QTimer m_clock;
    Registration m_certificates;
};

} // namespace everyport::ui
