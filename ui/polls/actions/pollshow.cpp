#include "ui/polls/actions/pollshow.h"

#include <QSettings>
#include <QUrl>

#include "app/polls/pollregistry.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

QString orderKey(const QString& event)
{
    return u"present/order/"_s + QString::fromLatin1(QUrl::toPercentEncoding(event));
}

} // namespace

PollShow::PollShow(PollController& controller) : m_controller(controller)
{
    const auto make = [this](const QString& id, const QString& iconName, const QString& text, int key) {
        auto* action = new QAction(icon(iconName), text, this);
        m_controller.context().shortcuts().add(
            action, u"polls/"_s + id, tr("Polls"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(key)));
        return action;
    };
    earlierAction = make(u"earlier"_s, u"arrow-up"_s, tr("E&arlier in the show"), Qt::Key_Up);
    laterAction = make(u"later"_s, u"arrow-down"_s, tr("&Later in the show"), Qt::Key_Down);
    connect(earlierAction, &QAction::triggered, this, [this] { move(m_controller.likelyPoll(), -1); });
    connect(laterAction, &QAction::triggered, this, [this] { move(m_controller.likelyPoll(), 1); });
    connect(&controller, &PollController::currentChanged, this, &PollShow::updateActions);
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&controller.feed(), signal, this, &PollShow::updateActions);
    updateActions();
}

QString PollShow::eventOf(const QString& poll) const
{
    const Poll* found = m_controller.feed().registry().find(poll);
    return found ? found->event : QString();
}

QStringList PollShow::questions(const QString& poll) const
{
    const QString event = eventOf(poll);
    QStringList made;
    for (const Poll& candidate : m_controller.feed().registry().polls()) {
        // In a show the next question is a draft until it is its turn.
        if (event.isEmpty() ? candidate.state != Poll::State::Draft : candidate.event == event)
            made.append(candidate.id);
    }
    if (event.isEmpty())
        return made;
    QStringList order;
    for (const QString& id : m_controller.context().memory().value(orderKey(event)).toStringList()) {
        if (made.removeOne(id))
            order.append(id);
    }
    return order + made;
}

QString PollShow::step(const QString& poll, int by) const
{
    const QStringList all = questions(poll);
    if (all.isEmpty())
        return poll;
    const qsizetype at = all.indexOf(poll) + by;
    if (eventOf(poll).isEmpty())
        return all[(at + all.size()) % all.size()];
    return all[qBound<qsizetype>(0, at, all.size() - 1)];
}

void PollShow::move(const QString& poll, int by)
{
    QStringList all = questions(poll);
    const qsizetype from = all.indexOf(poll), to = from + by;
    if (eventOf(poll).isEmpty() || from < 0 || to < 0 || to >= all.size())
        return;
    all.move(from, to);
    m_controller.context().memory().setValue(orderKey(eventOf(poll)), all);
    updateActions();
    m_controller.context().tell(
        tr("“%1” is question %2 of %3.")
            .arg(m_controller.nameOf(poll), QString::number(to + 1), QString::number(all.size())));
}

std::pair<int, int> PollShow::place(const QString& poll) const
{
    const QStringList all = questions(poll);
    if (eventOf(poll).isEmpty() || all.size() < 2)
        return {0, 0};
    return {int(all.indexOf(poll)) + 1, int(all.size())};
}

void PollShow::updateActions()
{
    const auto [at, count] = place(m_controller.likelyPoll());
    earlierAction->setEnabled(at > 1);
    laterAction->setEnabled(at > 0 && at < count);
}

} // namespace everyport::ui
