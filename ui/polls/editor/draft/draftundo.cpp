#include "ui/polls/editor/draft/draftundo.h"

#include <utility>

#include "netcore/task/taskset.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Poll;

namespace {

void changeStored(PollController& controller, const QString& id, const DraftUndo::Change& back)
{
    const Poll* found = controller.feed().registry().find(id);
    if (!found)
        return;
    Poll poll = *found;
    back(poll, controller.feed().registry().tally(id).votes > 0);
    controller.context().tasks().start(
        controller.feed().registry().save(poll), DraftUndo::tr("Changing “%1”").arg(shownInLine(pollTitle(poll), 60)));
}

} // namespace

DraftUndo::DraftUndo(PollController& controller, PollDraft& draft, QObject* parent)
    : QObject(parent), m_controller(controller), m_draft(&draft), m_id(std::make_shared<QString>())
{
    connect(&draft, &PollDraft::opened, this, [this] {
        if (m_id->isEmpty() || *m_id != m_draft->poll().id)
            m_id = std::make_shared<QString>(m_draft->poll().id);
        setOffered(false);
    });
    connect(&draft, &PollDraft::firstSaved, this, [this](const QString& id) { *m_id = id; });
    connect(&controller.context().undo(), &UndoStack::offerChanged, this, [this] { setOffered(false); });
}

void DraftUndo::offer(const QString& said, Change back, const QString& icon, std::function<void()> shown)
{
    *m_id = m_draft->poll().id;
    m_controller.context().undo().done(
        said,
        [controller = &m_controller, draft = m_draft, mine = QPointer(this), id = m_id, back = std::move(back),
            shown = std::move(shown)] {
            const bool isWritten = mine && draft && draft->isActive() && mine->m_id == id;
            if (isWritten)
                draft->change([&](Poll& poll) { back(poll, draft->hasVotes()); });
            if (isWritten && mine && shown)
                shown();
            else if (!isWritten && !id->isEmpty())
                changeStored(*controller, *id, back);
        },
        icon);
    setOffered(true);
}

void DraftUndo::withdraw()
{
    if (m_isOffered)
        m_controller.context().undo().dismiss();
}

void DraftUndo::setOffered(bool isOffered)
{
    if (std::exchange(m_isOffered, isOffered) != isOffered)
        Q_EMIT offeredChanged(isOffered);
}

} // namespace everyport::ui
