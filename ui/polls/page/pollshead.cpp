#include "ui/polls/page/pollshead.h"

#include <QDateTime>
#include <QMenu>

#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "ui/certificates/certificatequestion.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/files/pollprinting.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollsharing.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/writtenmodel.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

QString joinedCaption(const QString& first, const QString& rest)
{
    return rest.isEmpty() ? first : first + u", "_s + rest;
}

} // namespace

PollsHead::PollsHead(PollController& controller, PollDraft& draft, Page* page)
    : QObject(page),
      newAction(new QAction(icon(u"plus"_s), tr("New poll"), page)),
      exportAction(new QAction(icon(u"download"_s), tr("Export…"), page)),
      assignAction(new QAction(icon(u"hand"_s), tr("Assign by tapping"), page)),
      previewAction(new QAction(icon(u"eye"_s), tr("Preview"), page)),
      doneAction(new QAction(icon(u"check"_s), tr("Done"), page)),
      certificateAction(new QAction(icon(u"shield-alert"_s), tr("Look at the certificate…"), page)),
      retryAction(new QAction(icon(u"refresh-cw"_s), tr("Try again"), page)),
      m_controller(controller),
      m_draft(draft),
      m_page(page)
{
    assignAction->setCheckable(true);
    connect(exportAction, &QAction::triggered, this, &PollsHead::openExports);
    connect(certificateAction, &QAction::triggered, this, &PollsHead::lookAtCertificate);
    connect(retryAction, &QAction::triggered, this, [this] {
        if (FollowedPoll* other = m_controller.followedPoll())
            other->connectNow();
    });
    connect(&controller.followed(), &FollowedPolls::changed, page, &Page::headChanged);
    connect(controller.show, &PollShow::changed, page, &Page::headChanged);
    connect(controller.sharing, &PollSharing::changed, page, &Page::headChanged);
    m_certificates = controller.context().station().certificates().whenChanged([page] { Q_EMIT page->headChanged(); });
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        tick();
        Q_EMIT m_page->headChanged();
    });
    connect(page, &Page::commandsChanged, this, [this] {
        if (!m_clock.isActive())
            tick();
    });
}

bool PollsHead::isTicking() const
{
    const Poll* own = m_controller.poll();
    return m_page->isVisible() && own && own->isOpen();
}

void PollsHead::tick()
{
    if (isTicking())
        m_clock.start(untilNextSecond(*m_controller.poll(), QDateTime::currentMSecsSinceEpoch()));
}

PageHead PollsHead::head(bool isWriting) const
{
    if (isWriting)
        return writingHead();
    if (const Poll* own = m_controller.poll())
        return pollHead(*own);
    if (const FollowedPoll* other = m_controller.followedPoll())
        return followedHead(*other);
    PageHead head;
    head.title = tr("Polls");
    head.more = {m_controller.files->importAction, m_controller.followAction};
    return head;
}

PageHead PollsHead::followedHead(const FollowedPoll& poll) const
{
    PageHead head;
    head.title = poll.title();
    head.mark = poll.mark();
    head.state = poll.stateWords();
    if (!poll.certificate().isEmpty()) {
        auto& certificates = m_controller.context().station().certificates();
        const bool isAsked = certificates.waitingAt(poll.certificate());
        head.primary = isAsked ? certificateAction : retryAction;
        if (!isAsked && certificates.refusedAt(poll.certificate())) // whoever has said no may look again
            head.more = {certificateAction};
    }
    head.actions = {m_controller.presentAction, m_controller.leaveAction};
    head.more += {newAction, m_controller.files->copyAction, m_controller.files->pngAction,
        m_controller.files->svgAction, m_controller.files->pdfAction, m_controller.followAction};
    return head;
}

void PollsHead::lookAtCertificate()
{
    PageContext& context = m_controller.context();
    auto& certificates = context.station().certificates();
    const FollowedPoll* other = m_controller.followedPoll();
    const auto* refused = other ? certificates.refusedAt(other->certificate()) : nullptr;
    if (!refused)
        return;
    auto* question = new CertificateQuestion(certificates, *refused, context.tasks(), context.window());
    // The button goes as soon as it connects, and another one has its place.
    connect(question, &CertificateQuestion::agreed, m_page, [page = m_page] {
        QWidget* first = page->panes().value(0);
        if (first && !page->isAncestorOf(page->window()->focusWidget()))
            enterPane(first, Qt::OtherFocusReason);
    });
    question->open();
}

PageHead PollsHead::writingHead() const
{
    const Poll& draft = m_draft.poll();
    const bool right = m_draft.fault().isEmpty();
    PageHead head;
    head.title = pollTitle(draft);
    head.mark = right ? markOf(draft, QDateTime::currentMSecsSinceEpoch()) : Mark::Draft;
    head.state = m_draft.stateWords();
    if (draft.state == Poll::State::Draft) {
        previewAction->setEnabled(right);
        head.primary = m_controller.openAction;
        head.actions = {assignAction, previewAction};
    } else {
        head.primary = doneAction;
        head.actions = {assignAction};
    }
    if (polls::isWritten(draft.kind)) // there is nothing that a reader could stand for
        head.actions.removeOne(assignAction);
    head.more = {m_controller.duplicateAction, m_controller.removeAction, m_controller.files->importAction,
        m_controller.followAction, newAction};
    return head;
}

PageHead PollsHead::pollHead(const Poll& poll) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    PageHead head;
    head.title = pollTitle(poll);
    head.mark = markOf(poll, now);
    head.state = stateWords(poll, now);
    QStringList words;
    if (const QString sharing = m_controller.sharing->words(poll.id); !sharing.isEmpty())
        words.append(sharing);
    if (poll.round > 1)
        words.append(tr("round %1").arg(poll.round));
    if (poll.resultsHidden && poll.isOpen())
        words.append(tr("results hidden from the room"));
    if (const int waiting = waitingAnswers(poll, m_controller.feed().registry().tally(poll.id)); waiting > 0)
        words.append(tr("%Ln answers wait for you", nullptr, waiting));
    head.caption = words.join(u", "_s);
    head.primary = poll.isOpen() ? m_controller.closeAction : m_controller.openAction;
    head.actions = {m_controller.presentAction, exportAction};
    head.more = {newAction, m_controller.roundAction, m_controller.editAction, m_controller.duplicateAction,
        m_controller.removeAction, m_controller.files->copyAction, m_controller.chart->menu()->menuAction(),
        m_controller.themes->chooseAction, m_controller.show->editAction, m_controller.sharing->shareAction,
        m_controller.files->importAction, m_controller.followAction};
    addEvent(poll, head);
    return head;
}

/// While an event runs, its next step is what comes most likely; what is open beside it is closed by hand.
void PollsHead::addEvent(const Poll& poll, PageHead& head) const
{
    const PollShow& show = *m_controller.show;
    const auto* event = show.event(poll.id);
    if (!event)
        return;
    const auto [at, count] = show.place(poll.id);
    if (const QString hour = show.hourWords(poll.id); !hour.isEmpty())
        head.caption = joinedCaption(hour, head.caption);
    if (at > 0)
        head.caption = joinedCaption(tr("step %1 of %2").arg(at).arg(count), head.caption);
    if (event->endedAt)
        head.caption = joinedCaption(tr("the event is over"), head.caption);
    head.more.prepend(show.linksAction);
    if (!event->isRunning()) {
        head.actions.append(show.nextAction);
        return;
    }
    head.more.prepend(show.backAction);
    if (event->present != poll.id) {
        head.actions.append(show.hereAction);
        return;
    }
    head.actions.prepend(head.primary);
    head.primary = show.nextAction;
}

void PollsHead::openExports()
{
    auto* menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why one is grey
    menu->addActions({m_controller.files->csvAction, m_controller.files->pngAction, m_controller.files->svgAction,
        m_controller.files->pdfAction});
    menu->addAction(m_controller.files->sealedAction);
    menu->addSeparator();
    menu->addAction(m_controller.files->copyAction);
    menu->addSeparator();
    const PollPrinting& printing = *m_controller.printing;
    menu->addActions({printing.printAction, printing.reportAction, printing.handoutAction, printing.ticketsAction});
    // Below the header's buttons, where the hand already is.
    const QSize size = menu->sizeHint();
    const bool mirrored = m_page->layoutDirection() == Qt::RightToLeft;
    menu->popup(m_page->mapToGlobal(QPoint(mirrored ? 16 : m_page->width() - size.width() - 16, 4)));
}

} // namespace everyport::ui
