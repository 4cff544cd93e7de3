// What the Polls page shows of itself in header and menus, and what is done there.
#include <QAction>
#include <QDateTime>
#include <QListView>
#include <QMenu>

#include "app/station/running/station.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/polldraft.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/votemodel.h"
#include "ui/polls/page/pollspage.h"
#include "ui/polls/page/votespane.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PageHead PollsPage::head() const
{
    if (isWriting())
        return writingHead();
    if (const Poll* own = m_controller.poll())
        return pollHead(*own);
    PageHead head;
    if (const FollowedPoll* other = m_controller.followedPoll()) {
        head.title = other->title();
        head.mark = other->mark();
        head.state = other->stateWords();
        head.actions = {m_controller.presentAction, m_controller.leaveAction};
        head.more = {m_newAction, m_controller.copyAction, m_controller.pngAction, m_controller.svgAction,
            m_controller.followAction};
        return head;
    }
    head.title = tr("Polls");
    head.more = {m_controller.importAction, m_controller.followAction};
    return head;
}

PageHead PollsPage::writingHead() const
{
    const Poll& draft = m_draft->poll();
    const bool right = m_draft->fault().isEmpty();
    PageHead head;
    head.title = pollTitle(draft);
    head.mark = right ? markOf(draft, QDateTime::currentMSecsSinceEpoch()) : Mark::Draft;
    head.state = m_draft->stateWords();
    if (draft.state == Poll::State::Draft) {
        m_previewAction->setEnabled(right);
        head.primary = m_controller.openAction;
        head.actions = {m_assignAction, m_previewAction};
    } else {
        head.primary = m_doneAction;
        head.actions = {m_assignAction};
    }
    head.more = {m_controller.duplicateAction, m_controller.removeAction, m_controller.importAction,
        m_controller.followAction, m_newAction};
    return head;
}

PageHead PollsPage::pollHead(const Poll& poll) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    PageHead head;
    head.title = pollTitle(poll);
    head.mark = markOf(poll, now);
    head.state = stateWords(poll, now);
    QStringList words;
    if (poll.round > 1)
        words.append(tr("round %1").arg(poll.round));
    if (poll.resultsHidden && poll.isOpen())
        words.append(tr("results hidden from the room"));
    head.caption = words.join(u", "_s);
    head.primary = poll.isOpen() ? m_controller.closeAction : m_controller.openAction;
    head.actions = {m_controller.presentAction, m_exportAction};
    head.more = {m_newAction, m_controller.roundAction, m_controller.editAction, m_controller.duplicateAction,
        m_controller.removeAction, m_controller.copyAction, m_controller.importAction, m_controller.followAction};
    return head;
}

bool PollsPage::can(Command command) const
{
    const Poll* own = m_controller.poll();
    switch (command) {
    case Command::New:
    case Command::Find:
    case Command::Tap: return true;
    case Command::Remove:
    case Command::RemoveNow: return own && m_list->hasFocus();
    case Command::Rename: return own && !isWriting();
    case Command::Export: return own && !isWriting();
    case Command::Present: return own || m_controller.followedPoll();
    case Command::Copy: return (own || m_controller.followedPoll()) && !isWriting();
    case Command::CopyRow: return own && !isWriting();
    default: return false;
    }
}

QString PollsPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("&New poll");
    case Command::Rename: return tr("&Edit poll");
    case Command::Remove: return tr("&Delete poll");
    case Command::Copy: return tr("&Copy the figures");
    case Command::CopyRow: return tr("Copy the latest &votes");
    default: return {};
    }
}

void PollsPage::perform(Command command)
{
    switch (command) {
    case Command::New: newPoll(); break;
    case Command::Find:
        m_left->show();
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
        break;
    case Command::Tap: m_controller.tapSomething(); break;
    case Command::Remove: m_controller.remove(m_controller.current(), false); break;
    case Command::RemoveNow: m_controller.remove(m_controller.current(), true); break;
    case Command::Rename: edit(m_controller.current()); break;
    case Command::Export: exportMenu(); break;
    case Command::Present:
        m_draft->saveNow();
        m_controller.present(m_controller.current());
        break;
    case Command::Copy: m_controller.copyAction->trigger(); break;
    case Command::CopyRow: context().copyText(m_votes->model()->asText(), tr("the latest votes")); break;
    default: break;
    }
}

void PollsPage::exportMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_controller.csvAction, m_controller.pngAction, m_controller.svgAction});
    menu->addSeparator();
    menu->addAction(m_controller.copyAction);
    // Below the header's buttons, where the hand already is.
    const QSize size = menu->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(mapToGlobal(QPoint(mirrored ? 16 : width() - size.width() - 16, 4)));
}

void PollsPage::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_controller.poll()) {
        menu->addActions(
            {m_controller.openAction, m_controller.closeAction, m_controller.roundAction, m_controller.presentAction});
        menu->addSeparator();
        menu->addActions({m_controller.editAction, m_controller.duplicateAction});
        addCopyExpression(menu, m_list->currentIndex(), context());
        menu->addSeparator();
        menu->addAction(m_controller.removeAction);
    } else if (m_controller.followedPoll()) {
        menu->addActions({m_controller.presentAction, m_controller.leaveAction});
    } else {
        menu->addActions({m_newAction, m_controller.importAction, m_controller.followAction});
    }
    menu->popup(at);
}

} // namespace everyport::ui
