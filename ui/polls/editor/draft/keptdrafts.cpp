#include "ui/polls/editor/draft/keptdrafts.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSettings>

#include "app/polls/definition/polljson.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/memorylosses.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/pollcontroller.h"
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

NewPolls newPolls(PollController& controller)
{
    return NewPolls(controller.context().memory());
}

/// What Alerts calls the trouble.
QString troubleOf(const QString& id)
{
    return QStringLiteral("polls/unsaved/") + id;
}

} // namespace

std::optional<Poll> KeptDrafts::find(const QString& id) const
{
    if (id.isEmpty()) {
        const auto written = newPolls(m_controller).written();
        return written ? std::optional(written->poll) : std::nullopt;
    }
    const QByteArray json = m_controller.context().memory().value(placeOf(id)).toByteArray();
    const auto poll = json.isEmpty() ? Result<Poll>(Error{}) : polls::pollFromJson(json);
    return poll && poll->answers.size() <= polls::maximumAnswers ? std::optional(*poll) : std::nullopt;
}

void KeptDrafts::keep(const Poll& poll)
{
    if (poll.id.isEmpty())
        newPolls(m_controller).keep(poll);
    else
        m_controller.context().memory().setValue(placeOf(poll.id), polls::pollToJson(poll));
    const QString title = pollTitle(poll);
    MemoryLosses::of(m_controller.context())
        .put(placeOf(poll.id), QStringLiteral("polls"),
            title.isEmpty() ? Writing::tr("the new poll") : Writing::tr("the poll “%1”").arg(shownInLine(title, 60)));
    if (poll.id.isEmpty())
        Q_EMIT m_controller.newPollsChanged();
}

void KeptDrafts::forget(const QString& id)
{
    m_controller.context().memory().remove(placeOf(id));
    MemoryLosses::of(m_controller.context()).removed(placeOf(id));
    unmark(id);
    if (id.isEmpty())
        Q_EMIT m_controller.newPollsChanged();
}

bool KeptDrafts::isKept(const Poll& written) const
{
    const auto kept = find(written.id);
    return kept && polls::pollToJson(*kept) == polls::pollToJson(written);
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
    const QString key = newPolls(m_controller).add(written);
    countNew();
    offer({key, written});
}

QString KeptDrafts::newKey() const
{
    const auto written = newPolls(m_controller).written();
    return written ? written->key : QString();
}

void KeptDrafts::leave(const Poll& written)
{
    keep(written);
    const NewPoll left{newKey(), written};
    makeRoom();
    if (hasWords(written))
        offer(left);
}

void KeptDrafts::makeRoom()
{
    const auto gone = newPolls(m_controller).leaveWritten();
    forget({});
    countNew();
    if (gone)
        m_controller.context().tell(Writing::tr("“%1” was left unfinished long ago and has gone: %2 are kept.")
                                        .arg(shownInLine(pollTitle(gone->poll), 60))
                                        .arg(NewPolls::mostLeft));
}

bool KeptDrafts::hasNew(const QString& key) const
{
    const QList<NewPoll> all = newPolls(m_controller).all();
    return std::any_of(all.begin(), all.end(), [&key](const NewPoll& one) { return one.key == key; });
}

void KeptDrafts::takeUp(const QString& key)
{
    newPolls(m_controller).takeUp(key);
    countNew();
}

void KeptDrafts::removeNew(const QString& removed)
{
    const auto gone = newPolls(m_controller).remove(removed);
    countNew();
    if (!gone)
        return;
    const auto putBack = [controller = &m_controller, gone = *gone] {
        const QString key = newPolls(*controller).putBack(gone);
        KeptDrafts(*controller).countNew();
        controller->context().goTo(QStringLiteral("polls"));
        Q_EMIT controller->resumeWanted(key);
    };
    m_controller.context().undo().done(
        Writing::tr("Deleted the unfinished “%1”.").arg(shownInLine(pollTitle(gone->poll), 60)), putBack);
}

void KeptDrafts::countNew()
{
    auto& losses = MemoryLosses::of(m_controller.context());
    if (newPolls(m_controller).left().isEmpty())
        losses.removed(NewPolls::leftPlace());
    else
        losses.put(NewPolls::leftPlace(), QStringLiteral("polls"), Writing::tr("the new poll"));
    Q_EMIT m_controller.newPollsChanged();
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

void KeptDrafts::offer(const NewPoll& left)
{
    m_controller.context().undo().done(
        Writing::tr("“%1” is kept unfinished, at the top of the list.").arg(shownInLine(pollTitle(left.poll), 60)),
        [controller = &m_controller, key = left.key] {
            // by the page that is there by then
            controller->context().goTo(QStringLiteral("polls"));
            Q_EMIT controller->resumeWanted(key);
        },
        QStringLiteral("pencil"));
}

} // namespace everyport::ui
