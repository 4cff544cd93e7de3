#include "ui/polls/actions/pollshow.h"

#include <QSettings>
#include <QUrl>

#include "app/polls/pollregistry.h"
#include "app/station/running/stationbackup.h"
#include "ui/frame/feedback/memorylosses.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/slides/showeditor.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

constexpr auto slideMark = "slide/"_L1; // before the event, in a slide's id: no poll's id has a slash

QString partOf(const QString& event)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(event));
}

QString orderKey(const QString& event)
{
    return u"present/order/"_s + partOf(event);
}

QString slidesKey(const QString& event)
{
    return slidesPlace + partOf(event); // a backup looks there for pictures
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
    editAction = new QAction(icon(u"list"_s), tr("Slides and order of the sho&w…"), this);
    m_controller.context().shortcuts().add(editAction, u"polls/show"_s, tr("Polls"), {});
    connect(editAction, &QAction::triggered, this, [this] { edit(m_controller.likelyPoll()); });
    connect(earlierAction, &QAction::triggered, this, [this] { move(m_controller.likelyPoll(), -1); });
    connect(laterAction, &QAction::triggered, this, [this] { move(m_controller.likelyPoll(), 1); });
    connect(&controller, &PollController::currentChanged, this, &PollShow::updateActions);
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&controller.feed(), signal, this, &PollShow::updateActions);
    updateActions();
}

bool PollShow::isSlide(const QString& item)
{
    return item.startsWith(slideMark);
}

QString PollShow::eventOf(const QString& item) const
{
    if (isSlide(item))
        return QUrl::fromPercentEncoding(item.section(u'/', 1, 1).toLatin1());
    const Poll* found = m_controller.feed().registry().find(item);
    return found ? found->event : QString();
}

/// The big screen asks at each paint, and for each slide of the show.
QList<Slide> PollShow::slidesOf(const QString& event) const
{
    const QString text = m_controller.context().memory().value(slidesKey(event)).toString();
    if (text != m_readFrom) {
        m_readFrom = text;
        m_read = readSlides(text);
    }
    return m_read;
}

std::optional<Slide> PollShow::slide(const QString& item) const
{
    if (!isSlide(item))
        return {};
    for (const Slide& slide : slidesOf(eventOf(item))) {
        if (slide.id == item)
            return slide;
    }
    return {};
}

QStringList PollShow::items(const QString& item) const
{
    const QString event = eventOf(item);
    QStringList made;
    for (const Poll& candidate : m_controller.feed().registry().polls()) {
        // In a show the next question is a draft until it is its turn.
        if (event.isEmpty() ? candidate.state != Poll::State::Draft : candidate.event == event)
            made.append(candidate.id);
    }
    if (event.isEmpty())
        return made;
    for (const Slide& slide : slidesOf(event))
        made.append(slide.id);
    QStringList order;
    for (const QString& id : m_controller.context().memory().value(orderKey(event)).toStringList()) {
        if (made.removeOne(id))
            order.append(id);
    }
    return order + made;
}

QString PollShow::step(const QString& item, int by) const
{
    const QStringList all = items(item);
    if (all.isEmpty())
        return item;
    const qsizetype at = all.indexOf(item) + by;
    if (eventOf(item).isEmpty())
        return all[(at + all.size()) % all.size()];
    return all[qBound<qsizetype>(0, at, all.size() - 1)];
}

void PollShow::move(const QString& item, int by)
{
    QStringList all = items(item);
    const qsizetype from = all.indexOf(item), to = from + by;
    if (eventOf(item).isEmpty() || from < 0 || to < 0 || to >= all.size())
        return;
    all.move(from, to);
    m_controller.context().memory().setValue(orderKey(eventOf(item)), all);
    noteOrder(eventOf(item));
    updateActions();
    Q_EMIT changed();
    m_controller.context().tell(
        tr("“%1” has place %2 of %3 in the show.")
            .arg(m_controller.nameOf(item), QString::number(to + 1), QString::number(all.size())));
}

std::pair<int, int> PollShow::place(const QString& item) const
{
    const QStringList all = items(item);
    if (eventOf(item).isEmpty() || all.size() < 2)
        return {0, 0};
    return {int(all.indexOf(item)) + 1, int(all.size())};
}

void PollShow::arrange(const QString& event, const QStringList& order, const QList<Slide>& slides)
{
    QSettings& memory = m_controller.context().memory();
    memory.setValue(orderKey(event), order);
    if (slides.isEmpty())
        memory.remove(slidesKey(event));
    else
        memory.setValue(slidesKey(event), textOf(slides));
    noteOrder(event);
    updateActions();
    Q_EMIT changed();
}

void PollShow::noteOrder(const QString& event)
{
    MemoryLosses::of(m_controller.context())
        .put(orderKey(event), u"polls"_s, tr("the show of “%1”").arg(shownInLine(event, 60)));
}

void PollShow::edit(const QString& poll)
{
    const QString event = eventOf(poll);
    if (event.isEmpty()) {
        m_controller.context().tell(
            tr("The questions of one event are a show: give this poll an event first, where it is edited."));
        return;
    }
    ShowEditor::Facts facts{.event = event, .chosen = poll, .prefix = slideMark + partOf(event) + u'/'};
    for (const QString& id : items(poll)) {
        const Poll* question = m_controller.feed().registry().find(id);
        facts.items.append({id, question ? pollTitle(*question) : QString(), slide(id)});
    }
    facts.use = [this, event](const QList<ShowItem>& edited) {
        QStringList order;
        QList<Slide> slides;
        for (const ShowItem& item : edited) {
            order.append(item.id);
            if (item.slide)
                slides.append(*item.slide);
        }
        useEdited(event, order, slides);
    };
    (new ShowEditor(std::move(facts), m_controller.context().window()))->open();
}

void PollShow::useEdited(const QString& event, const QStringList& order, const QList<Slide>& slides)
{
    const QList<Slide> slidesBefore = slidesOf(event);
    const QStringList orderBefore = m_controller.context().memory().value(orderKey(event)).toStringList();
    if (order == orderBefore && slides == slidesBefore)
        return;
    arrange(event, order, slides);
    m_controller.context().undo().done(
        tr("The show of “%1” is as you made it.").arg(shownInLine(event, 60)),
        [this, event, orderBefore, slidesBefore] { arrange(event, orderBefore, slidesBefore); }, u"list"_s);
}

void PollShow::updateActions()
{
    const auto [at, count] = place(m_controller.likelyPoll());
    earlierAction->setEnabled(at > 1);
    laterAction->setEnabled(at > 0 && at < count);
    editAction->setEnabled(m_controller.feed().registry().find(m_controller.likelyPoll()));
}

} // namespace everyport::ui
