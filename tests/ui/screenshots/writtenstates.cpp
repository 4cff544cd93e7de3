#include "tests/ui/screenshots/writtenstates.h"

#include <QAbstractButton>
#include <QListView>
#include <QMenu>

#include "app/polls/pollregistry.h"
#include "app/venue/venue.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/screenshots/wallstates.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/votes/moderation.h"
#include "ui/polls/page/pollspage.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/writtenpane.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Poll;
using polls::WrittenFate;

namespace {

Poll written(const QString& id, Kind kind, const QString& question)
{
    Poll poll{.id = id, .event = u"Citizens' day"_s, .question = question, .kind = kind};
    poll.policy.phones = polls::Policy::Phones::AnyDevice;
    poll.policy.mode = polls::Policy::Mode::Change;
    return poll;
}

} // namespace

WrittenStates::WrittenStates(MainWindow& window, SampleStation& sample, WallStates& wall, PageStates::Take take)
    : m_window(window), m_sample(sample), m_wall(wall), m_take(std::move(take))
{
}

/// Each answer is of another voter; without any it stays a draft.
bool WrittenStates::make(const Poll& poll, const QStringList& answers)
{
    auto& registry = m_sample.station().polls();
    m_made.append(poll.id);
    bool isMade = waitFor(registry.save(poll)).ok();
    if (!answers.isEmpty())
        isMade = waitFor(registry.openPoll(poll.id)).ok() && isMade;
    for (qsizetype voter = 0; voter < answers.size(); ++voter) {
        auto voting = registry.vote({.tag = u"phone:%1-%2"_s.arg(poll.id).arg(voter),
            .uuid = u"%1-%2"_s.arg(poll.id).arg(voter),
            .poll = poll.id,
            .answer = answers[voter]});
        isMade = waitFor(std::move(voting)).ok() && isMade;
    }
    return isMade;
}

bool WrittenStates::makeWords()
{
    const QList<std::pair<QString, int>> given{{u"green"_s, 24}, {u"shady"_s, 18}, {u"quiet"_s, 15}, {u"benches"_s, 12},
        {u"water"_s, 11}, {u"car-free"_s, 9}, {u"market"_s, 8}, {u"trees"_s, 7}, {u"safe"_s, 6}, {u"children"_s, 6},
        {u"music"_s, 5}, {u"open"_s, 4}, {u"lights"_s, 4}, {u"clean"_s, 3}, {u"cafés"_s, 3}, {u"flowers"_s, 3},
        {u"history"_s, 2}, {u"bicycles"_s, 2}, {u"shade sails over the sand pit"_s, 2}, {u"chess"_s, 1},
        {u"fountain"_s, 1}, {u"dancing"_s, 1}, {u"toilets"_s, 1}, {u"buses"_s, 1}, {u"pigeons"_s, 1}};
    QStringList all;
    for (const auto& [word, times] : given) {
        for (int i = 0; i < times; ++i)
            all.append(word);
    }
    Poll few = written(u"words-few"_s, Kind::Words, u"One word for tonight?"_s);
    return make(written(u"words"_s, Kind::Words, u"What should the square be like?"_s), all)
        && make(few, {u"lovely"_s, u"long"_s, u"lovely"_s});
}

bool WrittenStates::makeOthers()
{
    Poll number = written(u"number"_s, Kind::Number, u"How many beans are in the jar?"_s);
    number.writing = {.lowest = 0, .highest = 5000, .unit = u"beans"_s};
    QStringList guesses;
    for (int i = 0; i < 60; ++i)
        guesses.append(QString::number(900 + (i * 37) % 600 + (i % 5) * 130));
    guesses << u"2100"_s << u"300"_s;
    Poll each = written(u"number-each"_s, Kind::Number, u"How many children do you have?"_s);
    Poll open = written(u"open-answers"_s, Kind::Open, u"What is missing in the new plan?"_s);
    open.writing.approve = true;
    const QStringList sentences{
        u"A bench every hundred metres on the way to the river, so that my mother can walk it."_s,
        u"Somewhere dry to wait for the last bus."_s, u"Somewhere dry to wait for the last bus"_s,
        u"Keep the old chestnut. It was here before all of us, and it will be here when the plan has been forgotten; whoever cuts it down should explain that to the children who play beneath it."_s,
        u"A tap for drinking water, and one low enough for dogs."_s, u"More benches!"_s, u"Toilets."_s,
        u"Nothing, it is fine."_s, u"You are all fools"_s, u"Lights on the path behind the school"_s};
    return make(number, guesses) && make(each, {u"0"_s, u"1"_s, u"2"_s, u"2"_s, u"3"_s, u"0"_s, u"1"_s, u"2"_s, u"5"_s})
        && make(open, sentences) && decide(open.id);
}

bool WrittenStates::decide(const QString& id)
{
    auto& registry = m_sample.station().polls();
    const QStringList keys = registry.tally(id).counts.keys();
    bool isDone = true;
    for (const QString& key : keys) {
        std::optional<WrittenFate> fate = WrittenFate{.kind = WrittenFate::Kind::Shown};
        if (key.contains(u"fools"_s))
            fate->kind = WrittenFate::Kind::Hidden;
        if (key.contains(u"more benches"_s) || key.contains(u"toilets"_s) || key.contains(u"lights"_s))
            continue;
        isDone = waitFor(registry.moderate(id, key, fate)).ok() && isDone;
    }
    return isDone;
}

void WrittenStates::drafts()
{
    for (const Kind kind : {Kind::Number, Kind::Words, Kind::Open}) {
        Poll poll = written(u"draft-"_s + polls::kindName(kind), kind, u"What shall the new bridge be called?"_s);
        if (kind == Kind::Words)
            poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3, .phones = poll.policy.phones};
        if (kind == Kind::Number)
            poll.writing = {.lowest = 10, .highest = 500, .decimals = 1, .unit = u"m"_s};
        make(poll, {});
        m_window.goTo(u"polls"_s, poll.id);
        settle(500);
        m_take(u"polls-write-"_s + polls::kindName(kind), false);
    }
}

bool WrittenStates::makeQuiz()
{
    auto& registry = m_sample.station().polls();
    Poll quiz = written(u"quiz"_s, Kind::Quiz, u"When was the first bridge built?"_s);
    quiz.event = u"Pub quiz"_s;
    quiz.policy.mode = polls::Policy::Mode::Once;
    quiz.quizSeconds = 600;
    quiz.answers = {{.id = u"a"_s, .title = u"1461"_s, .isRight = true}, {.id = u"b"_s, .title = u"1561"_s},
        {.id = u"c"_s, .title = u"1648"_s}, {.id = u"d"_s, .title = u"1702"_s}};
    Poll draft = quiz;
    draft.id = u"draft-quiz"_s;
    Poll runoff = written(u"runoff"_s, Kind::Ranking, u"Who shall speak for the street?"_s);
    runoff.rankingCount = polls::RankingCount::Runoff;
    runoff.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3, .phones = runoff.policy.phones};
    runoff.answers = {{.id = u"a"_s, .title = u"Ada"_s}, {.id = u"b"_s, .title = u"Bruno"_s},
        {.id = u"c"_s, .title = u"Clara"_s}, {.id = u"d"_s, .title = u"Dario"_s}};
    bool isMade = make(quiz, {u"a"_s, u"b"_s, u"a"_s, u"c"_s, u"a"_s, u"b"_s, u"d"_s, u"a"_s, u"b"_s, u"b"_s, u"b"_s})
        && make(draft, {}) && make(runoff, {}) && waitFor(registry.openPoll(runoff.id)).ok();
    const QStringList orders{u"abc"_s, u"abd"_s, u"bac"_s, u"bca"_s, u"cba"_s, u"cab"_s, u"dca"_s, u"dbc"_s, u"acb"_s};
    for (qsizetype voter = 0; voter < orders.size(); ++voter) {
        for (const QChar answer : orders[voter]) {
            auto voting = registry.vote({.tag = u"phone:r%1"_s.arg(voter),
                .uuid = u"runoff-%1-%2"_s.arg(voter).arg(answer),
                .poll = runoff.id,
                .answer = QString(answer)});
            isMade = waitFor(std::move(voting)).ok() && isMade;
        }
    }
    m_window.goTo(u"polls"_s, draft.id);
    settle(500);
    m_take(u"polls-write-quiz"_s, false);
    return isMade;
}

bool WrittenStates::places()
{
    auto* view = m_window.page(u"polls"_s)->findChild<PollView*>();
    m_window.goTo(u"polls"_s, u"quiz"_s);
    settle(400);
    m_take(u"polls-quiz-over"_s, false);
    view->show(PollViews::Places);
    settle(300);
    m_take(u"polls-quiz-places"_s, false);
    view->show(PollViews::Chart);
    return true;
}

/// What the host decides about.
void WrittenStates::answers(const QString& id, const QString& name)
{
    m_window.goTo(u"polls"_s, id);
    settle(400);
    auto* view = m_window.page(u"polls"_s)->findChild<PollView*>();
    view->show(PollViews::Answers);
    settle(200);
    view->written()->list()->setFocus();
    view->written()->list()->setCurrentIndex(view->written()->list()->model()->index(1, 0));
    settle(200);
    m_take(u"polls-"_s + name, false);
    view->show(PollViews::Chart);
}

bool WrittenStates::onTheWall(const QString& id)
{
    m_window.goTo(u"polls"_s, id);
    settle(900);
    m_take(u"polls-"_s + id, false);
    m_wall.present(id, id);
    if (id == "words"_L1 || id == "open-answers"_L1) {
        m_window.goTo(u"overview"_s);
        settle(500);
        m_take(u"overview-"_s + id, false);
    }
    const bool isClosed = waitFor(m_sample.station().polls().closePoll(id)).ok();
    m_wall.present(id, id + u"-result"_s, {Qt::Key_W});
    return isClosed;
}

bool WrittenStates::donut()
{
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    auto* page = qobject_cast<PollsPage*>(m_window.page(u"polls"_s));
    const auto actions = page->controller().chart->menu()->actions();
    actions.at(1)->trigger();
    settle(400);
    m_take(u"polls-donut"_s, false);
    m_wall.present(u"town-fund"_s, u"donut"_s);
    actions.first()->trigger();
    return true;
}

/// The votes of before are of the town hall's own readers, which stand beside those of here.
bool WrittenStates::map()
{
    auto& venue = m_sample.station().venue();
    const QByteArray
        plan = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1600 1000'>"
               "<rect width='1600' height='1000' fill='#fbfaf6'/>"
               "<g fill='none' stroke='#8a8f98' stroke-width='8'><rect x='40' y='40' width='1520' height='920'/>"
               "<path d='M620 40v360M620 560v400M1080 40v520M1080 720v240M40 500h380M1080 500h480'/></g>"
               "<g fill='#8a8f98' font-family='sans-serif' font-size='44'><text x='90' y='120'>Library</text>"
               "<text x='680' y='120'>Market hall</text><text x='1140' y='120'>Council</text>"
               "<text x='90' y='930'>Entrance</text><text x='1140' y='930'>Yard</text></g></svg>";
    bool isFine = waitFor(venue.setPicture(plan)).ok();
    const QList<std::pair<QPointF, QString>> places{{{0.22, 0.3}, u"Library"_s}, {{0.53, 0.45}, u"Market hall"_s},
        {{0.83, 0.28}, u"Council"_s}, {{0.2, 0.75}, u"Entrance"_s}, {{0.85, 0.78}, u"Yard"_s}};
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (const QString& reader : {m_sample.readers()[i], m_sample.readers()[i] + u"@town-hall"_s})
            isFine = waitFor(venue.place({.reader = reader,
                                 .x = places[i].first.x(),
                                 .y = places[i].first.y(),
                                 .label = places[i].second}))
                         .ok()
                && isFine;
    }
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    auto* page = qobject_cast<PollsPage*>(m_window.page(u"polls"_s));
    auto* chart = page->controller().chart;
    chart->menu()->actions().at(2)->trigger();
    settle(900);
    m_take(u"polls-map"_s, false);
    m_wall.present(u"town-fund"_s, u"map"_s);
    m_wall.present(u"town-fund"_s, u"map-winner"_s, {Qt::Key_W});
    chart->planAction()->trigger();
    settle(400);
    m_take(u"polls-plan"_s, true);
    chart->menu()->actions().first()->trigger();
    return waitFor(venue.clear()).ok() && isFine;
}

bool WrittenStates::show()
{
    bool isFine = makeQuiz() && makeWords() && makeOthers();
    settle(400);
    drafts();
    answers(u"open-answers"_s, u"answers"_s);
    for (const QString& id :
        {u"number"_s, u"number-each"_s, u"words-few"_s, u"words"_s, u"open-answers"_s, u"quiz"_s, u"runoff"_s})
        isFine = onTheWall(id) && isFine;
    isFine = places() && isFine;
    isFine = donut() && isFine;
    isFine = map() && isFine;
    for (const QString& id : std::as_const(m_made))
        isFine = waitFor(m_sample.station().polls().remove(id)).ok() && isFine;
    return isFine;
}

} // namespace everyport::ui
