#include "ui/polls/page/pollscommands.h"

#include <QListView>

#include "ui/frame/keyboard/panefocus.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollremoval.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/editor/readers/readercards.h"
#include "ui/polls/models/votemodel.h"
#include "ui/polls/page/polllist.h"
#include "ui/polls/page/pollshead.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/pollwriting.h"
#include "ui/polls/page/votespane.h"
#include "ui/polls/page/writtenpane.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

PollsCommands::PollsCommands(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

bool PollsCommands::canRemoveNew() const
{
    return !m_parts.writing.newKey().isEmpty() && m_parts.focus.isIn(m_parts.list.list());
}

bool PollsCommands::canVoid() const
{
    return m_parts.focus.isIn(m_parts.votes.list()) && m_parts.votes.canVoid();
}

bool PollsCommands::canHide() const
{
    const WrittenPane* written = m_parts.view.written();
    return m_parts.view.showsWritten() && m_parts.focus.isIn(written->list()) && written->canHide();
}

bool PollsCommands::can(Command command) const
{
    const polls::Poll* own = m_parts.controller.poll();
    const bool isInList = m_parts.focus.isIn(m_parts.list.list());
    const bool isFollowed = m_parts.controller.followedPoll();
    const bool isWritten = m_parts.writing.isOn();
    switch (command) {
    case Command::New:
    case Command::Find:
    case Command::Tap: return true;
    case Command::Remove: return canRemoveNew() || (own && (isInList || canVoid() || canHide()));
    case Command::RemoveNow: return canRemoveNew() || (own && isInList);
    case Command::Rename: return own && !isWritten && m_parts.controller.editAction->isEnabled();
    case Command::Export:
    case Command::CopyRow: return own && !isWritten;
    case Command::Present: return own || isFollowed || isWritten; // a new one is saved by it, or says what is missing
    case Command::Copy: return (own || isFollowed) && !isWritten;
    default: return false;
    }
}

QString PollsCommands::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("&New poll");
    case Command::Rename: return tr("&Edit poll");
    case Command::Remove:
        if (canHide())
            return tr("&Hide from the room");
        return canVoid() ? tr("&Void the vote…") : tr("&Delete poll");
    case Command::Copy: return tr("&Copy the figures");
    case Command::CopyRow: return tr("Copy the &latest votes");
    default: return {};
    }
}

void PollsCommands::remove(bool atOnce)
{
    if (canRemoveNew())
        Q_EMIT removeNewWanted();
    else if (!atOnce && canVoid())
        m_parts.votes.voidChosen();
    else if (!atOnce && canHide())
        m_parts.view.written()->hideChosen();
    else
        removePoll(m_parts.controller, m_parts.controller.current(), atOnce);
}

/// In what the keyboard is in: in a poll's answers among those.
void PollsCommands::find()
{
    WrittenPane* written = m_parts.view.written();
    if (!m_parts.view.showsWritten() || m_parts.writing.isOn() || !m_parts.focus.isIn(written))
        return m_parts.list.focusFilter();
    written->filter()->setFocus(Qt::ShortcutFocusReason);
    written->filter()->selectAll();
}

void PollsCommands::perform(Command command)
{
    PollController& controller = m_parts.controller;
    switch (command) {
    case Command::New: Q_EMIT newWanted(); break;
    case Command::Find: find(); break;
    case Command::Tap:
        tapSimulatedCard(controller, m_parts.writing.isOn() ? m_parts.readers.chosen() : m_parts.view.chosenReaders());
        break;
    case Command::Remove:
    case Command::RemoveNow: remove(command == Command::RemoveNow); break;
    case Command::Rename: Q_EMIT editWanted(controller.current()); break;
    case Command::Export: m_parts.head.openExports(); break;
    case Command::Present: Q_EMIT presentWanted(); break;
    case Command::Copy: controller.files->copyAction->trigger(); break;
    case Command::CopyRow:
        controller.context().copyText(m_parts.votes.model()->asText(), tr("the latest votes"));
        break;
    default: break;
    }
}

} // namespace everyport::ui
