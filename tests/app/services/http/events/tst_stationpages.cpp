#include "app/services/http/events/stationpages.h"

#include "app/polls/definition/kindanswers.h"
#include "tests/app/polls/leadingstation.h"
#include "tests/app/services/http/events/eventweb.h"
#include "tests/support/testclass.h"

using namespace everyport;

class StationPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showTheirPoll()
    {
        EventWeb web;
        QVERIFY(!web.ask("/k/one").contains("Question one")); // a draft's words are nobody's
        QVERIFY(web.room.done(web.room.registry->openPoll(u"two"_s)));
        const auto code = web.room.registry->shortCode(u"two"_s).toLatin1();
        for (const QByteArray& name : {QByteArray("two"), code}) {
            const auto page = web.ask("/k/" + name);
            QVERIFY(page.contains("Question two") && page.contains("<button value=\"apple\">"));
            QVERIFY(page.contains("data-address=\"" + code + '"'));
            QVERIFY(!page.contains("Set-Cookie"));
        }
        QCOMPARE(statusOf(web.ask("/k/gone")), 404);
    }

    void goOnWithTheEvent()
    {
        EventWeb web;
        QVERIFY(web.step());
        QVERIFY(web.ask("/k/three").contains("Question one"));
        QVERIFY(web.step());
        QVERIFY(web.ask("/k/three").contains("Question two"));
    }

    void haveAFieldWherePeopleWrite()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Number;
        poll.answers.clear();
        poll.readers.clear();
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto page = web.ask("/k/one");
        QVERIFY(page.contains("<input id=\"written\"") && page.contains("<button class=\"send\">Send</button>"));
        QVERIFY(page.contains("Write your answer and send it.") && page.contains("data-bad=\"That is no number"));
        QVERIFY(page.contains("data-unsent=\"What you had written was not sent.\""));
    }

    void severalAnswersArePickedAndSent()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.policy.mode = polls::Policy::Mode::Multi;
        poll.policy.maxChoices = 2;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        auto page = web.ask("/k/one");
        QVERIFY(page.contains("data-pick=\"2\"") && page.contains("<button name=\"answer\" value=\"apple\">"));
        QVERIFY(page.contains("<button id=\"send\" class=\"send\" hidden></button>"));
        QVERIFY(page.contains(">Choose up to 2 answers, then send them. Each stands then.</p>"));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"one"_s)));
        page = web.ask("/k/one");
        QVERIFY(!page.contains("data-pick") && !page.contains("id=\"send\"") && page.contains("Voting has closed."));
    }

    void anOrderIsPickedAndSent()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Ranking;
        poll.policy.mode = polls::Policy::Mode::Multi;
        poll.policy.maxChoices = 2;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto page = web.ask("/k/one");
        QVERIFY(page.contains("class=\"ranking\"") && page.contains("data-send=\"Send this order\""));
        QVERIFY(page.contains("data-placeup=\"{answer}: one place up\""));
    }

    void aScaleIsARowOfNumbers()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Scale;
        poll.answers = polls::scaleAnswers(-1, 10, u"not at all"_s, u"very much"_s);
        poll.readers.clear();
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto page = QString::fromUtf8(web.ask("/k/one"));
        QVERIFY2(page.contains(u"aria-label=\"10 – very much\"><bdi>10</bdi></button>"_s), qPrintable(page));
        QVERIFY(page.contains(u"><bdi>\u22121</bdi></button>"_s));
        QVERIFY(
            page.contains(u"<p class=\"ends\" aria-hidden=\"true\"><bdi>-1 – not at all</bdi> <bdi>10 – very much"_s));
    }

    void nameAMotionsAnswersInTheirLanguage()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Motion;
        poll.answers = polls::motionAnswers(true);
        poll.readers.clear();
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto page = web.ask("/k/one", "Accept-Language: fr\r\n");
        QVERIFY(page.contains("<bdi>Oui</bdi>") && page.contains("<bdi>Non</bdi>") && !page.contains("<bdi>Yes"));
    }

    void sayThatNothingCountsThere()
    {
        EventWeb web;
        auto& registry = *web.room.registry;
        auto poll = *registry.find(u"one"_s);
        poll.id = u"market"_s;
        poll.event.clear();
        polls::LeadingStation home;
        QVERIFY(home.makeOpen(poll));
        QVERIFY(web.room.done(registry.follow(home.followed(u"market"_s))));
        const QByteArray said( // with its sign
            "<p id=\"said\" role=\"status\" class=\"trouble\">"
            "This station is left out of this question: votes that are given here do not count. Ask whoever runs it.</p>");
        QVERIFY(!web.ask("/k/market").contains(said)); // it is closed here
        QVERIFY(web.room.done(registry.setOpenAsLed(u"market"_s, true)));
        const auto code = "/v/" + registry.shortCode(u"market"_s).toLatin1();
        const auto line = ClientLine::value(
            u"Vote by phone"_s, u"http://127.0.0.1:30080"_s + QString::fromLatin1(code));
        QVERIFY(web.ask("/r/market.json").contains("\"voting\""));
        QCOMPARE(statusOf(web.ask(code + ".svg")), 200);
        QVERIFY(web.service->howToConnect().contains(line));
        QVERIFY(web.room.done(registry.mergeLog(u"market"_s, home.leaveOut(u"market"_s, registry.station()))));
        QVERIFY(registry.find(u"market"_s)->leftOut.contains(registry.station()));
        for (const auto* path : {"/k/market", "/v/market"}) {
            const auto page = web.exchange("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
            QVERIFY2(page.contains(said), page);
            QVERIFY(page.contains(" data-out") && !page.contains("<button"));
        }
        const auto results = web.ask("/r/market.json");
        QVERIFY2(results.contains("\"left_out\":true") && !results.contains("\"voting\""), results);
        QCOMPARE(statusOf(web.ask(code + ".svg")), 404); // no wall has a code that invites people to vote there
        QVERIFY(!web.service->howToConnect().contains(line));
        QVERIFY(web.step() && !web.ask("/r/one.json").contains("left_out"));
    }

    void sayWhyNobodyCanVoteThere()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.done(web.room.registry->closePoll(u"one"_s)));
        QVERIFY(web.ask("/k/one").contains("Voting has closed."));
        auto poll = *web.room.registry->find(u"two"_s);
        poll.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto page = web.ask("/k/one");
        QVERIFY(page.contains("it asks who votes") && !page.contains("<button"));
        poll = *web.room.registry->find(u"three"_s);
        poll.policy.phones = polls::Policy::Phones::None;
        QVERIFY(web.room.done(web.room.registry->save(poll)));
        QCOMPARE(statusOf(web.ask("/k/three")), 404);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        poll.kind = polls::Kind::Words;
        poll.policy.mode = polls::Policy::Mode::Multi;
        poll.answers.clear();
        poll.readers.clear();
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        QVERIFY(web.ask("/k/one").contains("several answers of each person"));
    }
};

QTEST_GUILESS_MAIN(StationPagesTest)
#include "tst_stationpages.moc"
