#include "tests/ui/screenshots/kindstates.h"

#include <QScrollArea>
#include <QTest>

#include "app/polls/definition/scaletitle.h"
#include "app/polls/pollregistry.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/screenshots/wallstates.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/rules/timefield.h"
#include "ui/polls/page/pollspage.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Poll;

namespace {

Poll scale(const QString& id, const QString& question, int from, int to, const QString& low, const QString& high)
{
    Poll poll{.id = id, .event = u"Citizens' day"_s, .question = question, .kind = Kind::Scale};
    poll.policy.phones = polls::Policy::Phones::AnyDevice;
    for (int value = from; value <= to; ++value)
        poll.answers.append({QString::number(value),
            polls::scaleTitle(value,
                value == from     ? low
                    : value == to ? high
                                  : QString()),
            {}});
    return poll;
}

Poll motion(const QString& id, polls::Majority majority)
{
    Poll poll{.id = id,
        .event = u"Citizens' day"_s,
        .question = u"Shall the market square be closed to cars on Saturdays?"_s,
        .kind = Kind::Motion,
        .majority = majority};
    poll.policy.phones = polls::Policy::Phones::AnyDevice;
    poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}, {u"abstain"_s, u"Abstain"_s, {}}};
    return poll;
}

} // namespace

KindStates::KindStates(MainWindow& window, SampleStation& sample, WallStates& wall, PageStates::Take take)
    : m_window(window), m_sample(sample), m_wall(wall), m_take(std::move(take))
{
}

/// With so many votes for each of its answers; without any it stays a draft.
bool KindStates::make(const Poll& poll, const QList<int>& votes)
{
    auto& registry = m_sample.station().polls();
    if (!waitFor(registry.save(poll)).ok())
        return false;
    if (votes.isEmpty())
        return true;
    bool isMade = waitFor(registry.openPoll(poll.id)).ok();
    int voter = 0;
    for (qsizetype row = 0; row < poll.answers.size(); ++row) {
        for (int i = 0; i < votes[row % votes.size()]; ++i, ++voter) {
            auto voting = registry.vote({.tag = u"phone:%1"_s.arg(voter),
                .uuid = u"%1-%2"_s.arg(poll.id).arg(voter),
                .poll = poll.id,
                .answer = poll.answers[row].id});
            isMade = waitFor(std::move(voting)).ok() && isMade;
        }
    }
    return isMade;
}

/// Each of `orders` is one voter's: "bca".
bool KindStates::makeRanking(const QString& id, const QStringList& orders, polls::RankingCount count)
{
    auto& registry = m_sample.station().polls();
    Poll poll{.id = id,
        .event = u"Citizens' day"_s,
        .question = u"What should the town build first?"_s,
        .kind = Kind::Ranking,
        .rankingCount = count};
    poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3, .phones = polls::Policy::Phones::AnyDevice};
    poll.answers = {{u"a"_s, u"Playground by the river"_s, {}}, {u"b"_s, u"Cycle path to the station"_s, {}},
        {u"c"_s, u"Roof for the swimming pool"_s, {}}, {u"d"_s, u"Benches on the market square"_s, {}}};
    bool isMade = waitFor(registry.save(poll)).ok();
    if (orders.isEmpty())
        return isMade;
    isMade = waitFor(registry.openPoll(id)).ok() && isMade;
    for (qsizetype voter = 0; voter < orders.size(); ++voter) {
        for (const QChar answer : orders[voter]) {
            auto voting = registry.vote({.tag = u"phone:%1"_s.arg(voter),
                .uuid = u"%1-%2-%3"_s.arg(id).arg(voter).arg(answer),
                .poll = id,
                .answer = QString(answer)});
            isMade = waitFor(std::move(voting)).ok() && isMade;
        }
    }
    return isMade;
}

bool KindStates::showOpen(const QString& id)
{
    m_window.goTo(u"polls"_s, id);
    settle(900);
    m_take(u"polls-"_s + id, false);
    m_wall.present(id, id);
    const bool isClosed = waitFor(m_sample.station().polls().closePoll(id)).ok();
    m_wall.present(id, id + u"-result"_s, {Qt::Key_W});
    return isClosed;
}

void KindStates::showDraft(const QString& id)
{
    m_window.goTo(u"polls"_s, id);
    settle(500);
    m_take(u"polls-write-"_s + id, false);
}

void KindStates::writeWrongTimes(PollsPage& page)
{
    m_window.goTo(u"polls"_s, u"scale-draft"_s);
    settle(500);
    const QList<TimeField*> times = page.findChildren<TimeField*>();
    for (TimeField* time : times) {
        time->setFocus();
        QTest::keyClicks(time, u"25 o'clock"_s);
        QTest::keyClick(time, Qt::Key_Return);
    }
    for (auto* area : page.findChildren<QScrollArea*>()) {
        if (!times.isEmpty() && area->isAncestorOf(times.first()))
            area->ensureWidgetVisible(times.first(), 0, 120);
    }
    settle(300);
    m_take(u"polls-write-wrong-times"_s, false);
    for (TimeField* time : times)
        time->forgetTyped();
}

bool KindStates::show()
{
    const QString low = u"not at all"_s, high = u"very safe"_s;
    const QString safety = u"How safe do you feel at the station at night?"_s;
    const QStringList runoff{u"abc"_s, u"acd"_s, u"a"_s, u"bca"_s, u"bac"_s, u"bdc"_s, u"cb"_s, u"cbd"_s, u"d"_s};
    auto long50 = scale(u"scale-fifty"_s, u"How old is the town hall, in decades?"_s, 1, 50, u"new"_s, u"old"_s);
    if (!make(scale(u"scale"_s, safety, 1, 5, low, high), {4, 7, 13, 15, 8})
        || !make(scale(u"scale-eleven"_s, safety, 0, 10, low, high), {1, 0, 2, 3, 4, 6, 5, 7, 3, 2, 1})
        || !make(long50, {1, 2, 0, 3}) || !make(motion(u"motion"_s, polls::Majority::TwoThirds), {12, 8, 3})
        || !make(motion(u"motion-carried"_s, polls::Majority::Simple), {12, 7, 0})
        || !make(scale(u"scale-draft"_s, safety, 1, 5, low, high), {})
        || !make(motion(u"motion-draft"_s, polls::Majority::TwoThirds), {})
        || !makeRanking(u"ranking"_s, {u"bca"_s, u"bac"_s, u"cba"_s, u"bdc"_s, u"ac"_s, u"cbd"_s, u"abc"_s, u"b"_s})
        || !makeRanking(u"ranking-draft"_s, {}) || !makeRanking(u"runoff"_s, runoff, polls::RankingCount::Runoff))
        return false;
    settle(400);
    showDraft(u"scale-draft"_s);
    showDraft(u"motion-draft"_s);
    showDraft(u"ranking-draft"_s);
    m_window.goTo(u"polls"_s, u"scale"_s);
    settle(300);
    auto* page = qobject_cast<PollsPage*>(m_window.page(u"polls"_s));
    page->controller().editAction->trigger();
    settle(400);
    m_take(u"polls-write-scale-votes"_s, false);
    page->controller().editAction->trigger();
    writeWrongTimes(*page);
    bool isTidy = true;
    for (const QString& id :
        {u"scale"_s, u"scale-eleven"_s, u"scale-fifty"_s, u"motion"_s, u"motion-carried"_s, u"ranking"_s, u"runoff"_s})
        isTidy = showOpen(id) && isTidy;
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    for (const QString& id : {u"scale"_s, u"scale-eleven"_s, u"scale-fifty"_s, u"motion"_s, u"motion-carried"_s,
             u"ranking"_s, u"runoff"_s, u"scale-draft"_s, u"motion-draft"_s, u"ranking-draft"_s})
        isTidy = waitFor(m_sample.station().polls().remove(id)).ok() && isTidy;
    return isTidy;
}

} // namespace everyport::ui
