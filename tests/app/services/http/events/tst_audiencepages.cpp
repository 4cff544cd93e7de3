#include "app/services/http/events/audiencepages.h"

#include "tests/app/services/http/events/eventweb.h"
#include "tests/support/testclass.h"

using namespace everyport;

class AudiencePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadToThePresentQuestion()
    {
        EventWeb web;
        const auto waiting = web.ask("/e/open-day");
        QCOMPARE(statusOf(waiting), 200);
        QVERIFY(waiting.contains("It has not begun yet."));
        QVERIFY(!waiting.contains("Question one")); // a draft's words are nobody's
        QVERIFY(web.step());
        const auto code = web.room.registry->shortCode(u"one"_s).toLatin1();
        QVERIFY(web.ask("/e/open-day").contains("Location: ../v/" + code + "?event=open-day\r\n"));
        QVERIFY(web.ask("/e/open-day/results").contains("Location: ../../r/one?event=open-day\r\n"));
        QVERIFY(web.ask("/e/open-day/results?kiosk").contains("Location: ../../r/one?event=open-day&kiosk\r\n"));
        QCOMPARE(statusOf(web.ask("/e/gone")), 404);
        QCOMPARE(statusOf(web.ask("/e/open-day.svg")), 200);
        QCOMPARE(statusOf(web.ask("/e/gone.svg")), 404);
    }

    void aVotingPageGoesOnFromThere()
    {
        EventWeb web;
        QVERIFY(web.step());
        const auto code = web.room.registry->shortCode(u"one"_s).toLatin1();
        const auto page = web.exchange("GET /v/" + code + "?event=open-day HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
        QVERIFY(page.contains("action=\"" + code + "?event=open-day\""));
        QVERIFY(page.contains("href=\"../e/open-day\""));
        const auto bad = web.exchange(
            "GET /v/" + code + "?event=%22%3E%3Cb%3E HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
        QVERIFY(!bad.contains("?event="));
    }

    void sayWhatComesBetween()
    {
        EventWeb web;
        const events::Slide slide{.id = u"slide/a/1"_s, .title = u"Coffee <now>"_s, .words = u"until four"_s};
        QVERIFY(web.room.done(web.events.arrange(u"open-day"_s, {{.id = slide.id, .slide = slide}, {.id = u"one"_s}})));
        QVERIFY(web.step());
        for (const QByteArray address : {"/e/open-day", "/e/open-day/results"}) {
            const auto page = web.ask(address);
            QVERIFY(page.contains("Coffee &lt;now&gt;") && page.contains("until four"));
            QVERIFY(page.contains("data-moves=\"1\""));
        }
        QVERIFY(web.ask("/e/open-day/results").contains("href=\"../../web/wall.css\""));
        QVERIFY(web.step({.way = events::StepWish::Way::To, .to = u"three"_s}) && web.step());
        QVERIFY(web.ask("/e/open-day").contains("All questions have been asked."));
    }

    /// Nobody sees the page of a question that the event has left, and what it came to stands there.
    void leadToPointsOnceThereAreSome()
    {
        EventWeb web;
        auto quiz = *web.room.registry->find(u"two"_s);
        quiz.kind = polls::Kind::Quiz;
        quiz.answers.first().isRight = true;
        QVERIFY(web.room.done(web.room.registry->save(quiz)));
        QVERIFY(!web.ask("/e/open-day").contains("Your points"));
        const auto to = [](const QString& id) { return events::StepWish{.way = events::StepWish::Way::To, .to = id}; };
        QVERIFY(web.step(to(u"two"_s)) && web.step(to(u"three"_s)) && web.step());
        const auto code = web.room.registry->shortCode(u"two"_s).toLatin1();
        QVERIFY(web.ask("/e/open-day").contains("href=\"../v/" + code + "\">Your points and your place</a>"));
        QVERIFY(!web.ask("/e/open-day/results").contains("Your points"));
    }

    void cardsAloneAreSaid()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.policy.phones = polls::Policy::Phones::None;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto page = web.ask("/e/open-day");
        QVERIFY(page.contains("Hold your card to the reader of your answer."));
        QVERIFY(page.contains("Question one"));
    }
};

QTEST_GUILESS_MAIN(AudiencePagesTest)
#include "tst_audiencepages.moc"
