#include "app/services/http/quizstandings.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

polls::Poll quizQuestion()
{
    auto poll = polls::fruitPoll();
    poll.kind = polls::Kind::Quiz;
    poll.readers = {};
    poll.policy.phones = polls::Policy::Phones::AnyDevice;
    poll.answers[1].isRight = true;
    poll.quizSeconds = 60;
    return poll;
}

QByteArray asked(Web& web, const QByteArray& path)
{
    return web.exchange("GET " + path + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
}

} // namespace

class QuizStandingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldWhatIsRightBeforeItIsOver()
    {
        Web web;
        QVERIFY(web.room.makeOpen(quizQuestion()));
        QVERIFY(web.room.write(u"fruit"_s, u"ann"_s, u"pear"_s) && web.room.write(u"fruit"_s, u"ben"_s, u"apple"_s));
        for (const auto* path :
            {"/r/fruit.json", "/polls.json", "/v/fruit", "/v/fruit.json", "/r/fruit/standings.json"})
            QVERIFY2(!asked(web, path).contains("right"), path);
        QCOMPARE(statusOf(asked(web, "/r/fruit/standings.json")), 404);
        QVERIFY(asked(web, "/v/fruit").contains(" data-left=\""));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QVERIFY(asked(web, "/r/fruit.json").contains("\"quiz\":{\"right\":[\"pear\"],\"right_votes\":1,\"votes\":2}"));
        const auto page = asked(web, "/v/fruit");
        QVERIFY(page.contains(
            "value=\"pear\" aria-pressed=\"false\" disabled data-right aria-description=\"right answer\""));
        QVERIFY(page.contains("<p class=\"outcome\">Right is: Pear</p>"));
        const auto standings = asked(web, "/r/fruit/standings.json");
        const auto ann = polls::cardName(web.room.registry->voterOf(u"fruit"_s, u"phone:ann"_s)).toUtf8();
        QVERIFY2(standings.contains("{\"name\":\"" + ann + "\",\"points\":"), standings);
        QVERIFY2(standings.contains(",\"rank\":1,\"right\":1}"), standings);
        QVERIFY(web.room.done(web.room.registry->openPoll(u"fruit"_s)));
        QCOMPARE(statusOf(asked(web, "/r/fruit/standings.json")), 404); // though it was told just now
    }
    void whoeverIsErasedIsNotTold()
    {
        Web web;
        QVERIFY(web.room.makeOpen(quizQuestion()) && web.room.write(u"fruit"_s, u"ann"_s, u"pear"_s));
        const auto ann = polls::cardName(web.room.registry->voterOf(u"fruit"_s, u"phone:ann"_s)).toUtf8();
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QVERIFY(asked(web, "/r/fruit/standings.json").contains(ann));
        QVERIFY(web.room.done(web.room.registry->eraseCard(u"phone:ann"_s, polls::PollRegistry::Erasure::Anonymise)));
        QVERIFY(!asked(web, "/r/fruit/standings.json").contains(ann));
    }
    void othersHaveNone()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()) && web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QCOMPARE(statusOf(asked(web, "/r/fruit/standings.json")), 404);
        QCOMPARE(statusOf(asked(web, "/r/gone/standings.json")), 404);
    }
    void twentyAreTold()
    {
        polls::QuizStandings standings{.questions = 3};
        for (int i = 0; i < 30; ++i)
            standings.rows.append(
                {.card = QString::number(i).rightJustified(32, u'0'), .points = 100 - i, .rank = i + 1});
        const auto json = standingsJson(standings);
        QCOMPARE(json.count("\"name\""), 20);
        QVERIFY(json.contains("\"questions\":3"));
    }
};

QTEST_GUILESS_MAIN(QuizStandingsTest)
#include "tst_quizstandings.moc"
