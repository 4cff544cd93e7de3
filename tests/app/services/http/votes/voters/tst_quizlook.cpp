#include "app/services/http/votes/voters/quizlook.h"

#include <QTest>

#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// A quiz of two questions in an event, as phones answer it.
class QuizLookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Web> m_web;
    std::unique_ptr<QuizLook> m_look;

    polls::PollRegistry& registry() { return *m_web->room.registry; }
    bool open(const QString& id)
    {
        auto poll = polls::fruitPoll(id);
        poll.event = u"Quiz night"_s;
        poll.kind = polls::Kind::Quiz;
        poll.policy = {.mode = polls::Policy::Mode::Once, .phones = polls::Policy::Phones::AnyDevice};
        poll.answers[0].isRight = true;
        return m_web->room.makeOpen(poll);
    }
    bool vote(const QString& poll, const QString& voter, const QString& answer)
    {
        auto voting = registry().vote(
            {.tag = u"phone:"_s + voter, .uuid = polls::makeTapUuid(1), .poll = poll, .answer = answer});
        return m_web->room.done(std::move(voting));
    }
    bool close(const QString& poll) { return m_web->room.done(registry().closePoll(poll)); }
    const polls::QuizStandings::Row* rowOf(const QuizLook::Found& found, const QString& voter)
    {
        const auto at = found->rows.value(registry().voterOf(u"one"_s, u"phone:"_s + voter), -1);
        return at < 0 ? nullptr : &found->standings.rows[at];
    }

private Q_SLOTS:
    void init()
    {
        m_web = std::make_unique<Web>();
        m_look = std::make_unique<QuizLook>(registry());
        QVERIFY(open(u"one"_s));
    }
    void cleanup()
    {
        m_look.reset();
        m_web.reset();
    }

    void countsWhatIsOver()
    {
        const auto right = registry().find(u"one"_s)->answers[0].id, wrong = registry().find(u"one"_s)->answers[1].id;
        QVERIFY(vote(u"one"_s, u"anna"_s, right) && vote(u"one"_s, u"bert"_s, wrong));
        QVERIFY(!m_look->isOver(u"one"_s));
        QVERIFY(close(u"one"_s));
        QVERIFY(m_look->isOver(u"one"_s) && !m_look->isOver(u"gone"_s));
        const auto first = m_web->room.waited(m_look->of(u"one"_s));
        QVERIFY(first.ok());
        QVERIFY(rowOf(*first, u"anna"_s)->points >= polls::pointsForRight);
        QCOMPARE(rowOf(*first, u"anna"_s)->rank, 1);
        QCOMPARE(rowOf(*first, u"bert"_s)->rank, 2);
        QVERIFY(!rowOf(*first, u"carla"_s));
        QCOMPARE(*m_web->room.waited(m_look->of(u"one"_s)), *first); // it is not counted again
        QVERIFY(open(u"two"_s) && vote(u"two"_s, u"bert"_s, right));
        QCOMPARE(*m_web->room.waited(m_look->of(u"one"_s)), *first); // nobody may know yet
        QVERIFY(close(u"two"_s));
        const auto both = m_web->room.waited(m_look->of(u"one"_s));
        QCOMPARE((*both)->standings.questions, 2);
        QVERIFY(rowOf(*both, u"bert"_s)->points >= polls::pointsForRight);
        const auto taps = registry().tally(u"two"_s).taps;
        QVERIFY(vote(u"two"_s, u"carla"_s, right)); // too late: as many come as like to
        QCOMPARE(registry().tally(u"two"_s).taps, taps + 1);
        QCOMPARE(*m_web->room.waited(m_look->of(u"one"_s)), *both);
        QVERIFY(m_web->room.done(registry().eraseOwn(u"phone:bert"_s)));
        QVERIFY(*m_web->room.waited(m_look->of(u"one"_s)) != *both);
    }

    void aPhoneIsToldItsPlace()
    {
        const auto right = registry().find(u"one"_s)->answers[0].id;
        const auto body = "answer=" + right.toLatin1() + "&uuid=" + QByteArray(32, 'a');
        const auto voted = m_web->exchange("POST /v/one HTTP/1.1\r\nHost: localhost:30080\r\n"
                                           "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size())
            + "\r\nOrigin: http://localhost:30080\r\nSec-Fetch-Site: same-origin\r\n\r\n" + body);
        const auto begin = voted.indexOf("Set-Cookie: ");
        QVERIFY2(begin > 0, voted.constData());
        const auto cookie = voted.sliced(begin + 12, voted.indexOf(';', begin) - begin - 12);
        const auto page = [&](const QByteArray& known) {
            return m_web->exchange("GET /v/one HTTP/1.1\r\nHost: localhost:30080\r\n" + known + "\r\n");
        };
        QVERIFY(!page("Cookie: " + cookie + "\r\n").contains("points: place"));
        QVERIFY(close(u"one"_s));
        const auto told = page("Cookie: " + cookie + "\r\n");
        QVERIFY2(told.contains(" points: place 1 of 1."), told.constData());
        QVERIFY(!page({}).contains("points: place")); // who has not voted has none
    }
};

QTEST_GUILESS_MAIN(QuizLookTest)
#include "tst_quizlook.moc"
