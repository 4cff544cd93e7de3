#include "ui/polls/editor/keptdrafts.h"

#include <QCoreApplication>
#include <QSettings>

#include "app/polls/definition/polljson.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/memorylosses.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/newpolls.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Poll;

namespace {

struct Writing {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PollsPage)
};

QString placeOf(const QString& id)
{
    return id.isEmpty() ? NewPolls::writtenPlace() : QStringLiteral("polls/unfinished/") + id;
}

/// What Alerts calls the trouble.
QString troubleOf(const QString& id)
{
    return QStringLiteral("polls/unsaved/") + id;
}

} // namespace

std::optional<Poll> KeptDrafts::find(const QString& id) const
{
    const QByteArray json = m_controller.context().memory().value(placeOf(id)).toByteArray();
    const auto poll = json.isEmpty() ? Result<Poll>(Error{}) : polls::pollFromJson(json);
    return poll && poll->answers.size() <= polls::maximumAnswers ? std::optional(*poll) : std::nullopt;
}

void KeptDrafts::keep(const Poll& poll)
{
    m_controller.context().memory().setValue(placeOf(poll.id), polls::pollToJson(poll));
    const QString title = pollTitle(poll);
    MemoryLosses::of(m_controller.context())
        .put(placeOf(poll.id), QStringLiteral("polls"),
            title.isEmpty() ? Writing::tr("the new poll") : Writing::tr("the poll “%1”").arg(shownInLine(title, 60)));
}

void KeptDrafts::forget(const QString& id)
{
    m_controller.context().memory().remove(placeOf(id));
    MemoryLosses::of(m_controller.context()).removed(placeOf(id));
    unmark(id);
}

bool KeptDrafts::isKept(const Poll& written) const
{
    return m_controller.context().memory().value(placeOf(written.id)).toByteArray() == polls::pollToJson(written);
}

void KeptDrafts::stored(const Poll& written)
{
    if (isKept(written))
        forget(written.id);
}

void KeptDrafts::refused(Poll written)
{
    if (m_controller.feed().registry().find(written.id))
        return;
    forget(written.id); // another poll may be called so one day
    written.id.clear();
    if (hasNew())
        return leave(written);
    keep(written);
    offer(written);
}

void KeptDrafts::leave(const Poll& written)
{
    if (!hasWords(written))
        return;
    NewPolls(m_controller.context().memory()).leave(written);
    MemoryLosses::of(m_controller.context())
        .put(NewPolls::leftPlace(), QStringLiteral("polls"), Writing::tr("the new poll"));
    offer(written);
}

void KeptDrafts::makeRoom()
{
    if (const auto waiting = find({}); waiting && hasWords(*waiting))
        leave(*waiting);
    forget({});
}

void KeptDrafts::takeUp(const Poll& written)
{
    NewPolls(m_controller.context().memory()).takeUp(written);
}

void KeptDrafts::offerLeft()
{
    const QList<Poll> left = NewPolls(m_controller.context().memory()).left();
    if (!left.isEmpty() && !m_controller.context().undo().offer())
        offer(left.first());
}

void KeptDrafts::markUnsaved(const Poll& written, const Error& why)
{
    const bool isNew = !m_controller.feed().registry().find(written.id);
    const QString title = shownInLine(pollTitle(written), 60);
    Trouble trouble;
    trouble.id = troubleOf(isNew ? QString() : written.id);
    trouble.page = QStringLiteral("polls");
    trouble.subject = isNew ? QString() : written.id;
    trouble.severity = Trouble::Severity::Failed;
    trouble.head = Writing::tr("“%1” is not saved:").arg(title);
    trouble.text = saidWords(why.text);
    trouble.brief = Writing::tr("“%1” is not saved").arg(title);
    trouble.cause = trouble.brief; // the reason alone would close the strips of other work with the same
    Alerts& troubles = m_controller.context().troubles();
    troubles.raise(trouble);
    troubles.dismiss(trouble.id); // it has a strip
}

void KeptDrafts::unmark(const QString& id)
{
    m_controller.context().troubles().clear(troubleOf(id));
}

void KeptDrafts::offer(const Poll& written)
{
    m_controller.context().undo().done(
        Writing::tr("The new poll was left unfinished."),
        [controller = &m_controller, written] {
            // by the page that is there by then
            controller->context().goTo(QStringLiteral("polls"));
            Q_EMIT controller->resumeWanted(written);
        },
        QStringLiteral("pencil"));
}

} // namespace everyport::ui
