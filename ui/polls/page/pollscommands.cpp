// What the Polls page shows of itself in header and menus, and what is done there.
#include <QAction>
#include <QDateTime>
#include <QListView>
#include <QMenu>

#include "app/station/running/station.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/polls/actions/polldesk.h"
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
    if (const Poll* own = m_desk.poll())
        return pollHead(*own);
    PageHead head;
    if (const FollowedPoll* other = m_desk.followedPoll()) {
        head.title = other->title();
        head.mark = other->mark();
        head.state = other->stateWords();
        head.actions = {m_desk.presentAction, m_desk.leaveAction};
        head.more = {m_newAction, m_desk.copyAction, m_desk.pngAction, m_desk.svgAction, m_desk.followAction};
        return head;
    }
    head.title = tr("Polls");
    head.more = {m_desk.importAction, m_desk.followAction};
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
        head.primary = m_desk.openAction;
        head.actions = {m_assignAction, m_previewAction};
    } else {
        head.primary = m_doneAction;
        head.actions = {m_assignAction};
    }
    head.more = {m_desk.duplicateAction, m_desk.removeAction, m_desk.importAction, m_desk.followAction, m_newAction};
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
    head.primary = poll.isOpen() ? m_desk.closeAction : m_desk.openAction;
    head.actions = {m_desk.presentAction, m_exportAction};
    head.more = {m_newAction, m_desk.roundAction, m_desk.editAction, m_desk.duplicateAction, m_desk.removeAction,
        m_desk.copyAction, m_desk.importAction, m_desk.followAction};
    return head;
}

bool PollsPage::can(Command command) const
{
    const Poll* own = m_desk.poll();
    switch (command) {
    case Command::New:
    case Command::Find:
    case Command::Tap: return true;
    case Command::Remove:
    case Command::RemoveNow: return own && m_list->hasFocus();
    case Command::Rename: return own && !isWriting();
    case Command::Export: return own && !isWriting();
    case Command::Present: return own || m_desk.followedPoll();
    case Command::Copy: return (own || m_desk.followedPoll()) && !isWriting();
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
    case Command::Tap: m_desk.tapSomething(); break;
    case Command::Remove: m_desk.remove(m_desk.current(), false); break;
    case Command::RemoveNow: m_desk.remove(m_desk.current(), true); break;
    case Command::Rename: edit(m_desk.current()); break;
    case Command::Export: exportMenu(); break;
    case Command::Present:
        m_draft->saveNow();
        m_desk.present(m_desk.current());
        break;
    case Command::Copy: m_desk.copyAction->trigger(); break;
    case Command::CopyRow: context().copyText(m_votes->model()->asText(), tr("the latest votes")); break;
    default: break;
    }
}

void PollsPage::exportMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_desk.csvAction, m_desk.pngAction, m_desk.svgAction});
    menu->addSeparator();
    menu->addAction(m_desk.copyAction);
    // Below the header's buttons, where the hand already is.
    const QSize size = menu->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(mapToGlobal(QPoint(mirrored ? 16 : width() - size.width() - 16, 4)));
}

void PollsPage::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_desk.poll()) {
        menu->addActions({m_desk.openAction, m_desk.closeAction, m_desk.roundAction, m_desk.presentAction});
        menu->addSeparator();
        menu->addActions({m_desk.editAction, m_desk.duplicateAction});
        addCopyExpression(menu, m_list->currentIndex(), context());
        menu->addSeparator();
        menu->addAction(m_desk.removeAction);
    } else if (m_desk.followedPoll()) {
        menu->addActions({m_desk.presentAction, m_desk.leaveAction});
    } else {
        menu->addActions({m_newAction, m_desk.importAction, m_desk.followAction});
    }
    menu->popup(at);
}

} // namespace everyport::ui
