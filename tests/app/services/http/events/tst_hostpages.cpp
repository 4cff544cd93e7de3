#include "app/services/http/events/hostpages.h"

#include "app/polls/cards/card.h"
#include "app/polls/counting/ledger.h"
#include "tests/app/services/http/events/eventweb.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using polls::PollRole;
using State = polls::Poll::State;

class HostPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostStepsThrough()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        const auto answer = web.post(token, "do=next&" + web.moves());
        QCOMPARE(statusOf(answer), 303);
        QVERIFY(answer.contains("Location: #host\r\n"));
        QCOMPARE(web.state(u"one"_s), State::Open);
        QCOMPARE(statusOf(web.post(token, "do=close&poll=one")), 303);
        QCOMPARE(web.state(u"one"_s), State::Closed);
        QCOMPARE(statusOf(web.post(token, "do=open&poll=one")), 303);
        QCOMPARE(statusOf(web.post(token, "do=hide&poll=one")), 303);
        QVERIFY(web.room.registry->find(u"one"_s)->resultsHidden);
        QCOMPARE(statusOf(web.post(token, "do=wall%3Ablack")), 303);
        QCOMPARE(web.event().wall, events::Wall::Black);
        QCOMPARE(statusOf(web.post(token, "do=to%3Athree&" + web.moves())), 303);
        QCOMPARE(web.event().present, u"three"_s);
        QCOMPARE(statusOf(web.post(token, "do=earlier%3Athree")), 303);
        QCOMPARE(web.event().placeOf(u"three"_s), 1);
        QCOMPARE(statusOf(web.post(token, "do=earlier%3Aone")), 409); // it is the first
    }

    void aStepIsTakenBack()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        QVERIFY(web.step() && web.step());
        const auto seen = web.moves();
        QCOMPARE(statusOf(web.post(token, "do=undo&poll=two&" + seen)), 303);
        QCOMPARE(web.event().present, u"one"_s);
        QCOMPARE(web.state(u"one"_s), State::Open);
        QCOMPARE(web.state(u"two"_s), State::Draft);                 // nobody was asked
        QCOMPARE(statusOf(web.post(token, "do=undo&" + seen)), 303); // pressed twice
        QCOMPARE(web.event().present, u"one"_s);
    }

    void whatVotersWroteIsShownAndHidden()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Open;
        poll.answers.clear();
        poll.readers.clear();
        poll.writing.approve = true;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        QVERIFY(web.room.write(u"one"_s, u"a"_s, u"Why: not?"_s));
        const auto key = web.room.registry->tally(u"one"_s).written.firstKey();
        const auto token = web.token(PollRole::Assistant);
        const auto fate = [&] { return web.room.registry->find(u"one"_s)->fates.value(key, {}).toText(); };
        QCOMPARE(statusOf(web.post(token, "do=" + ("reveal:" + key.toUtf8()).toPercentEncoding() + "&poll=one")), 303);
        QCOMPARE(fate(), u"shown"_s);
        QVERIFY(polls::isShownToAll(*web.room.registry->find(u"one"_s), key));
        QCOMPARE(statusOf(web.post(token, "do=" + ("conceal:" + key.toUtf8()).toPercentEncoding() + "&poll=one")), 303);
        QCOMPARE(fate(), u"hidden"_s);
        QCOMPARE(statusOf(web.post(token, "do=" + ("reveal:" + key.toUtf8()).toPercentEncoding() + "&poll=two")), 409);
        QCOMPARE(fate(), u"hidden"_s);
    }

    void oneStepForTwoPresses()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        const auto seen = web.moves();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(web.post(token, "do=next&" + seen)), 303);
        QCOMPARE(web.event().present, u"one"_s);
        // What was pressed on the page of the question before closes nothing.
        QVERIFY(web.step());
        QCOMPARE(statusOf(web.post(token, "do=close&poll=one")), 409);
        QCOMPARE(web.state(u"two"_s), State::Open);
    }

    /// What a page of the round before shows of a voter is not what they have now.
    void aVoteOfAnotherRoundIsNotVoided()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto token = web.token(PollRole::Host);
        static const QRegularExpression pressed(u"value=\"(void:[^\"]+)\""_s),
            asked(u"name=\"round\" value=\"(\\d+)\""_s);
        const auto page = [&web](const QByteArray& link) {
            return web.exchange("GET /h/" + link + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
        };
        const auto form = [&](const QString& shown) {
            return "do=" + pressed.match(shown).captured(1).toUtf8().toPercentEncoding()
                + "&poll=one&why=twice&round=" + asked.match(shown).captured(1).toUtf8();
        };
        const auto before = form(QString::fromUtf8(page(token)));
        QVERIFY(web.room.done(web.room.registry->resetPoll(u"one"_s)));
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto answer = web.post(token, before);
        QCOMPARE(statusOf(answer), 409);
        QVERIFY(answer.contains("The vote was not taken back: its round is over."));
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, 1);
        QCOMPARE(statusOf(web.post(token, form(QString::fromUtf8(page(token))))), 303);
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, 0);
    }

    void eachKindDoesWhatItMay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArrayList>("may");
        QTest::newRow("host") << int(PollRole::Host)
                              << QByteArrayList{"next", "back", "to:two", "undo", "open", "close", "hide", "show",
                                     "wall:black", "earlier:two", "later:one", "void:x", "reveal:x", "conceal:x"};
        QTest::newRow("assistant") << int(PollRole::Assistant)
                                   << QByteArrayList{"open", "close", "void:x", "reveal:x", "conceal:x"};
        QTest::newRow("viewer") << int(PollRole::Viewer) << QByteArrayList{};
    }
    void eachKindDoesWhatItMay()
    {
        QFETCH(int, kind);
        QFETCH(QByteArrayList, may);
        EventWeb web;
        QVERIFY(web.step());
        const auto token = web.token(PollRole(kind));
        for (const QByteArray does : {"next", "back", "to:two", "undo", "open", "close", "hide", "show", "wall:black",
                 "earlier:two", "later:one", "void:x", "reveal:x", "conceal:x"}) {
            const auto before = web.event();
            const auto poll = *web.room.registry->find(u"one"_s);
            const auto status = statusOf(web.post(token, "do=" + does.toPercentEncoding() + "&why=because"));
            QVERIFY2((status != 403) == may.contains(does), does.constData());
            if (!may.contains(does)) {
                QCOMPARE(web.event(), before);
                QCOMPARE(*web.room.registry->find(u"one"_s), poll);
            }
        }
        QCOMPARE(statusOf(web.post(token, "do=delete")), 400);
        QVERIFY(web.room.registry->find(u"one"_s)); // no link removes anything
    }

    void othersPagesSendNothing_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 303;
        QTest::newRow("here") << QByteArray("Origin: http://localhost:30080\r\nSec-Fetch-Site: same-origin\r\n") << 303;
        QTest::newRow("a form without a referrer") << QByteArray("Origin: null\r\n") << 303;
        QTest::newRow("here and elsewhere")
            << QByteArray("Origin: http://localhost:30080\r\nOrigin: http://evil.example\r\n") << 403;
        QTest::newRow("elsewhere") << QByteArray("Origin: http://evil.example\r\n") << 403;
        QTest::newRow("another port") << QByteArray("Origin: http://localhost:30081\r\n") << 403;
        QTest::newRow("a frame") << QByteArray("Origin: null\r\nSec-Fetch-Site: cross-site\r\n") << 403;
        QTest::newRow("same site") << QByteArray("Sec-Fetch-Site: same-site\r\n") << 403;
        QTest::newRow("said twice") << QByteArray("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n")
                                    << 403;
    }
    void othersPagesSendNothing()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        EventWeb web;
        QCOMPARE(statusOf(web.post(web.token(PollRole::Host), "do=next", fields)), status);
        QCOMPARE(web.event().isRunning(), status == 303);
    }

    void lookingDoesNothing()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        QCOMPARE(statusOf(web.ask("/h/" + token + "?do=next")), 200);
        QVERIFY(!web.event().isRunning());
        QCOMPARE(statusOf(web.exchange("PUT /h/" + token + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n")), 405);
    }

    void tellsItsAddressToNobody()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        for (const auto& answer :
            {web.ask("/h/" + token), web.post(token, "do=next"), web.ask("/h/x"), web.post(token, "do=nothing")}) {
            QVERIFY(answer.contains("Referrer-Policy: no-referrer\r\n"));
            QCOMPARE(answer.count("Referrer-Policy"), 1);
            QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
            QVERIFY(!answer.contains("Set-Cookie"));
        }
    }

    void aGuessOpensNothing()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        for (int i = 0; i < PhoneLimits::wrongLinks; ++i)
            QCOMPARE(statusOf(web.ask("/h/" + events::makeToken().toLatin1())), 404);
        QCOMPARE(statusOf(web.ask("/h/" + events::makeToken().toLatin1())), 429);
        QCOMPARE(statusOf(web.post(events::makeToken().toLatin1(), "do=next")), 429);
        QCOMPARE(statusOf(web.ask("/h/" + events::makeToken().toLatin1() + "/live")), 429);
        QCOMPARE(statusOf(web.ask("/h/" + token)), 200); // a right one is never held
        QVERIFY(!web.event().isRunning());
    }

    void isTakenBack()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        QVERIFY(web.room.done(web.events.links().takeBack(web.events.links().of(u"open-day"_s).first().id)));
        QCOMPARE(statusOf(web.ask("/h/" + token)), 404);
        QCOMPARE(statusOf(web.post(token, "do=next")), 404);
        QVERIFY(!web.event().isRunning());
    }

    void takesAVoteBackForAReason()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto card = web.room.registry->latestVotes(u"one"_s, 1).first().card.toLatin1();
        const auto token = web.token(PollRole::Assistant, u"Ben"_s);
        QCOMPARE(statusOf(web.post(token, "do=void%3A" + card + "&poll=one")), 400);
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, 1);
        QCOMPARE(statusOf(web.post(token, "do=void%3A" + card + "&poll=one&why=was+a+child")), 303);
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, 0);
        const auto record = web.room.waited(web.room.registry->record(u"one"_s));
        QVERIFY(record.ok());
    }

    /// Nobody has read what its voter chose in the meantime.
    void aVoteThatWasReplacedIsNotTakenBack()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.policy.mode = polls::Policy::Mode::Change;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto token = web.token(PollRole::Assistant);
        const auto votes = [&web] { return web.room.registry->tally(u"one"_s).votes; };
        const auto form = [&] {
            static const QRegularExpression pressed(u"value=\"(void:[^\"]+)\""_s);
            const auto page = web.exchange("GET /h/" + token + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
            const auto values = pressed.globalMatch(QString::fromUtf8(page));
            return "do=" + (values.hasNext() ? values.peekNext().captured(1).toUtf8().toPercentEncoding() : "")
                + "&poll=one&round=1&why=was+a+child";
        };
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto first = form();
        QVERIFY(web.room.tap(u"rp"_s, u"04A1B2C3"_s));
        const auto answer = web.post(token, first);
        QCOMPARE(statusOf(answer), 409);
        QVERIFY(answer.contains("The vote was not taken back: its voter has voted otherwise meanwhile."));
        QVERIFY(answer.contains(", replaced by a later vote</small>"));
        QCOMPARE(answer.count("value=\"void:"), 1);
        QCOMPARE(votes(), 1);
        const auto second = form();
        QCOMPARE(statusOf(web.post(token, second)), 303);
        QCOMPARE(votes(), 0);
        // Pressed twice, it takes nothing that came since.
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        QCOMPARE(statusOf(web.post(token, second)), 303);
        QCOMPARE(votes(), 1);
    }

    /// In the seconds before it is sent more may vote than a list of the latest has.
    void aVoteThatWasReplacedLongAgoIsNotTakenBack()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.policy.mode = polls::Policy::Mode::Change;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto seen = web.room.registry->latestVotes(u"one"_s, 1).first();
        QVERIFY(web.room.tap(u"rp"_s, u"04A1B2C3"_s));
        for (qsizetype i = 0; i < qsizetype(polls::Ledger::keptVotes); ++i)
            QVERIFY(web.room.tap(u"ra"_s, u"0F%1"_s.arg(i, 8, 16, QChar(u'0')).toUpper()));
        const auto votes = web.room.registry->tally(u"one"_s).votes;
        const auto token = web.token(PollRole::Assistant);
        const auto press = [&](qint64 number) {
            return web.post(token,
                "do=void%3A" + seen.card.toLatin1() + "%2F" + QByteArray::number(number)
                    + "&poll=one&round=1&why=was+a+child");
        };
        const auto answer = press(seen.number);
        QCOMPARE(statusOf(answer), 409);
        QVERIFY(answer.contains("its voter has voted otherwise meanwhile"));
        QCOMPARE(statusOf(press(999'999)), 409); // there never was such a vote
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, votes);
        QCOMPARE(statusOf(press(seen.number + 1)), 303);
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, votes - 1);
    }

    /// The page waits a few seconds before it sends that, in which another host, or the clock, may step on.
    void aVoteOfTheQuestionBeforeIsTakenBack()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto card = web.room.registry->latestVotes(u"one"_s, 1).first().card;
        const auto token = web.token(PollRole::Assistant);
        QVERIFY(web.step());
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto body = "do=void%3A" + card.toLatin1() + "&why=was+a+child&round=1&poll=";
        QCOMPARE(statusOf(web.post(token, body + "one")), 303);
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, 0);
        QCOMPARE(web.room.registry->tally(u"two"_s).votes, 1); // the same voter's
        QVERIFY(web.ask("/h/" + token).contains("The vote of " + polls::cardName(card).toUtf8() + " was taken back."));
        QVERIFY(web.step()); // where no vote is listed
        QVERIFY(web.ask("/h/" + token).contains(" was taken back."));
    }

    void aVoteOfAnotherEventIsNotTakenBack()
    {
        EventWeb web;
        auto poll = polls::fruitPoll(u"elsewhere"_s);
        poll.event = u"Another day"_s;
        QVERIFY(web.room.done(web.room.registry->save(poll)));
        QVERIFY(web.room.done(web.room.registry->openPoll(u"elsewhere"_s)));
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto card = web.room.registry->latestVotes(u"elsewhere"_s, 1).first().card.toLatin1();
        const auto token = web.token(PollRole::Host);
        QCOMPARE(statusOf(web.post(token, "do=void%3A" + card + "&why=was+a+child&poll=elsewhere")), 409);
        QCOMPARE(web.room.registry->tally(u"elsewhere"_s).votes, 1);
    }

    /// Its row stays where it was, so that a second tap there takes nobody else's vote.
    void saysWhoseVoteWasTakenBack()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto card = web.room.registry->latestVotes(u"one"_s, 1).first().card;
        const auto name = polls::cardName(card).toUtf8();
        const auto token = web.token(PollRole::Assistant), other = web.token(PollRole::Assistant);
        const auto before = web.ask("/h/" + token);
        QVERIFY(before.contains("<small>" + name + "</small>") && before.contains("data-name=\"" + name + '"'));
        QVERIFY(!before.contains("was taken back"));
        const auto answer = web.post(token, "do=void%3A" + card.toLatin1() + "&poll=one&why=was+a+child");
        QVERIFY(answer.contains("Location: #latest\r\n"));
        const auto after = web.ask("/h/" + token);
        QVERIFY(after.contains("id=\"latest\" data-part=\"latest\" open"));
        QVERIFY(after.contains("The vote of " + name + " was taken back."));
        QVERIFY(after.contains("<small>" + name + ", taken back</small>") && !after.contains("value=\"void:"));
        QVERIFY(!web.ask("/h/" + other).contains("was taken back.")); // it was another link
        web.room.reactor.advance(20s);
        QVERIFY(!web.ask("/h/" + token).contains("was taken back."));
    }

    void aReasonThatLacksIsAskedForAtItsField()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto card = web.room.registry->latestVotes(u"one"_s, 1).first().card.toLatin1();
        const auto token = web.token(PollRole::Assistant);
        QVERIFY(web.ask("/h/" + token).contains("id=\"needs-why\" role=\"alert\" hidden>"));
        const auto answer = web.post(token, "do=void%3A" + card + "&poll=one");
        QCOMPARE(statusOf(answer), 400);
        QVERIFY(answer.contains("data-part=\"latest\" open"));
        QVERIFY(answer.contains("aria-describedby=\"needs-why\" aria-invalid=\"true\" autofocus>"));
        QVERIFY(answer.contains("id=\"needs-why\" role=\"alert\">Say why, then press again"));
        QVERIFY(!answer.contains("class=\"fault\"")); // said once
    }

    void saysWhereItCannotGo()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        const auto answer = web.post(token, "do=back&" + web.moves(), "Accept-Language: de\r\n");
        QCOMPARE(statusOf(answer), 409);
        QVERIFY(answer.contains("Die Veranstaltung ist inzwischen weiter"));
        web.room.fillDisk();
        QCOMPARE(statusOf(web.post(token, "do=next")), 503);
        web.room.freeDisk();
    }

    void isInNoLog()
    {
        EventWeb web;
        Web logging({{u"log-requests"_s, true}});
        for (const auto& id : {u"one"_s})
            QVERIFY(logging.room.done(logging.room.registry->save(polls::fruitPoll(id))));
        const auto given = logging.room.waited(logging.events.links().give(u"open-day"_s, {}));
        const auto token = given->token.toLatin1();
        QCOMPARE(statusOf(logging.ask("/h/" + token, "Referer: http://localhost:30080/h/" + token + "\r\n")), 200);
        QString all;
        for (const auto& line : logging.log.entries())
            all += line.text + u'\n';
        QVERIFY2(all.contains(u"GET /h/... HTTP/1.1"), qPrintable(all));
        QVERIFY(!all.contains(given->token));
    }
};

QTEST_GUILESS_MAIN(HostPagesTest)
#include "tst_hostpages.moc"
