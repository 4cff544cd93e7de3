#include "app/services/http/events/hostpage.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include "app/events/eventstore.h"
#include "tests/app/services/http/events/eventweb.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using polls::PollRole;

class HostPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheButtonsOfItsLink()
    {
        EventWeb web;
        QVERIFY(web.step());
        const auto host = page(web, PollRole::Host);
        for (const QByteArray does : {"next", "to:two", "close", "hide", "wall:black", "later:one"})
            QVERIFY2(host.contains("name=\"do\" value=\"" + does + '"'), does.constData());
        const auto assistant = page(web, PollRole::Assistant);
        QVERIFY(assistant.contains("value=\"close\""));
        for (const QByteArray does : {"next", "to:two", "hide", "wall:black", "later:one"})
            QVERIFY2(!assistant.contains("value=\"" + does + '"'), does.constData());
        const auto viewer = page(web, PollRole::Viewer);
        QVERIFY(!viewer.contains("name=\"do\""));
        QVERIFY(viewer.contains("Question one"));
    }

    void showsNumbersThatAreHidden()
    {
        EventWeb web;
        QVERIFY(web.step() && web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        QVERIFY(web.room.done(web.room.registry->setResultsHidden(u"one"_s, true)));
        const auto viewer = page(web, PollRole::Viewer);
        QVERIFY(viewer.contains("1 vote") && viewer.contains("100.0\u00a0%"));
        QVERIFY(!viewer.contains("data-figures")); // of a choice its bars say it all
        QVERIFY(viewer.contains("Others do not see these numbers."));
        QVERIFY(page(web, PollRole::Host).contains("value=\"show\""));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"one"_s)));
        const auto over = page(web, PollRole::Host); // of what is over everybody sees the numbers
        QVERIFY(over.contains("1 vote") && !over.contains("Others do not see these numbers."));
        QVERIFY(!over.contains("value=\"show\"") && !over.contains("value=\"hide\""));
    }

    void saysWhoIsLeftOut()
    {
        EventWeb web;
        QVERIFY(web.step());
        QVERIFY(!page(web, PollRole::Viewer).contains("Left out"));
        QVERIFY(web.room.done(web.room.registry->leaveOut(u"one"_s, u"4711"_s, u"<hall>"_s)));
        QVERIFY(
            page(web, PollRole::Viewer)
                .contains("<p class=\"hidden\">Left out: &lt;hall&gt;. Nothing counts that was entered there.</p>"));
    }

    void aRankingCountsItsOrders()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Ranking;
        poll.policy.mode = polls::Policy::Mode::Multi;
        poll.policy.maxChoices = 2;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s) && web.room.tap(u"rp"_s, u"04A1B2C3"_s));
        QCOMPARE(web.room.registry->tally(u"one"_s).votes, 2);
        const auto host = page(web, PollRole::Host);
        QVERIFY(host.contains("<li>1 order</li>"));
        QVERIFY(host.contains("<li>1 a minute</li>") && !host.contains("<li>2 a minute</li>")); // orders, too
        QVERIFY(!host.contains("2 votes"));
        // And its points, as everybody else sees them.
        QVERIFY(host.contains("</bdi></span><b>2 points</b><i>66.7\u00a0%</i>"));
        QVERIFY(host.contains("</bdi></span><b>1 point</b><i>33.3\u00a0%</i>"));
        QVERIFY(host.contains("data-figures=\"{") && host.contains("&quot;ranking&quot;:{"));
        QVERIFY(!host.contains("out in round"));
    }

    void aRunoffSaysWhoIsOut()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Ranking;
        poll.rankingCount = polls::RankingCount::Runoff;
        poll.policy.mode = polls::Policy::Mode::Multi;
        poll.policy.maxChoices = 2;
        poll.answers.append({u"plum"_s, u"Plum"_s, {}});
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s) && web.room.tap(u"rp"_s, u"04A1B2C4"_s));
        const auto host = page(web, PollRole::Host);
        QVERIFY(host.contains("<bdi>Plum</bdi> <small>out in round 1</small></span><b>0 ballots</b>"));
        QCOMPARE(host.count("out in round"), 1);
    }

    void showsWhatPeopleWrote()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Words;
        poll.answers.clear();
        poll.readers.clear();
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        const auto writes = [&web](const QByteArray& words, char voter) {
            const auto body = "{\"uuid\":\"" + QByteArray(32, voter) + "\",\"answer\":\"" + words + "\"}";
            return statusOf(web.exchange(
                       "POST /v/one HTTP/1.1\r\nHost: localhost:30080\r\nContent-Type: application/json\r\n"
                       "Content-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body))
                == 200;
        };
        QVERIFY(writes("Peace", 'a') && writes("<b>Noise", 'b'));
        const auto shown = page(web, PollRole::Viewer);
        QVERIFY(shown.contains("<bdi>Peace</bdi></span><b>1</b>") && shown.contains("&lt;b&gt;Noise"));
        QVERIFY(web.room.done(web.room.registry->moderate(
            u"one"_s, u"peace"_s, polls::WrittenFate{.kind = polls::WrittenFate::Kind::Hidden})));
        const auto hidden = page(web, PollRole::Host);
        QVERIFY(hidden.contains("1 vote is for an answer that waits or is hidden."));
        QVERIFY(!hidden.contains("<bdi>Peace</bdi></span><b>"));
        QVERIFY(hidden.contains("<bdi>Peace</bdi><small>")); // among the votes that may be taken back
    }

    void asksBeforeARowStepsThere()
    {
        EventWeb web;
        QVERIFY(web.step());
        const auto host = page(web, PollRole::Host);
        QVERIFY(host.contains("<details name=\"step\" data-part=\"step:two\">"));
        QVERIFY(host.contains("This closes voting on “Question one” and opens it here."));
        QVERIFY(host.contains("value=\"to:two\" class=\"small\">Step to this question</button>"));
        QVERIFY(!page(web, PollRole::Assistant).contains("data-part=\"step:"));
        QVERIFY(web.room.done(web.events.setVoting(u"open-day"_s, false)));
        QVERIFY(page(web, PollRole::Host).contains("This opens its voting."));
    }

    void offersToTakeAStepBack()
    {
        EventWeb web;
        QVERIFY(web.step() && web.step());
        const auto host = page(web, PollRole::Host);
        QVERIFY(host.contains("Voting on “Question one” is closed, on “Question two” it is open."));
        QVERIFY(host.contains("value=\"undo\"") && host.contains("data-left=\"10000\""));
        QVERIFY(!page(web, PollRole::Assistant).contains("value=\"undo\""));
        web.room.reactor.advance(11s);
        QVERIFY(!page(web, PollRole::Host).contains("value=\"undo\""));
    }

    void offersNoStepOnceVotingIsChangedByHand()
    {
        EventWeb web;
        QVERIFY(web.step() && page(web, PollRole::Host).contains("value=\"undo\""));
        QVERIFY(web.room.done(web.events.setVoting(u"open-day"_s, false)));
        const auto closed = page(web, PollRole::Host);
        QVERIFY(!closed.contains("value=\"undo\"") && !closed.contains("is open."));
        QVERIFY(web.room.done(web.events.setVoting(u"open-day"_s, true)));
        QVERIFY(!page(web, PollRole::Host).contains("value=\"undo\"")); // it would take the whole step back
        QVERIFY(web.room.done(web.events.setVoting(u"open-day"_s, false)));
        QVERIFY(web.step() && page(web, PollRole::Host).contains("Voting on “Question two” is open."));
    }

    void showsWhatWaitsForTheHost()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.kind = polls::Kind::Words;
        poll.answers.clear();
        poll.readers.clear();
        poll.writing.approve = true;
        QVERIFY(web.room.done(web.room.registry->save(poll)) && web.step());
        QVERIFY(!page(web, PollRole::Host).contains("data-part=\"written\"")); // nobody has written
        QVERIFY(web.room.write(u"one"_s, u"a"_s, u"Peace"_s) && web.room.write(u"one"_s, u"b"_s, u"<b>Noise"_s));
        const auto assistant = page(web, PollRole::Assistant);
        QVERIFY(assistant.contains("Answers: 2 wait for you") && assistant.contains("data-part=\"written\" open"));
        QVERIFY(assistant.contains("value=\"reveal:peace\"") && assistant.contains("value=\"conceal:peace\""));
        QVERIFY(assistant.contains("<bdi>&lt;b&gt;Noise</bdi>"));
        QVERIFY(!page(web, PollRole::Viewer).contains("reveal:"));
        // What is given more often later on does not move what is being read.
        const auto isPeaceFirst = [](const QByteArray& html) {
            return html.indexOf("<bdi>Peace") < html.indexOf("<bdi>&lt;b&gt;Noise");
        };
        QVERIFY(isPeaceFirst(assistant));
        QVERIFY(web.room.write(u"one"_s, u"c"_s, u"<b>Noise"_s));
        QVERIFY(isPeaceFirst(page(web, PollRole::Assistant)));
        using Fate = polls::WrittenFate;
        QVERIFY(web.room.done(web.room.registry->moderate(u"one"_s, u"peace"_s, Fate{.kind = Fate::Kind::Shown})));
        const auto shown = page(web, PollRole::Host);
        QVERIFY(!shown.contains("value=\"reveal:peace\"") && shown.contains("value=\"conceal:peace\""));
        QVERIFY(shown.contains("Answers: 1 waits for you"));
        // What counts as another is there, too.
        QVERIFY(web.room.write(u"one"_s, u"d"_s, u"Calm"_s));
        QVERIFY(web.room.done(
            web.room.registry->moderate(u"one"_s, u"calm"_s, Fate{.kind = Fate::Kind::Merged, .into = u"peace"_s})));
        const auto merged = page(web, PollRole::Host);
        QVERIFY(merged.contains("<bdi>Calm</bdi><small>counts as “Peace”, 1 vote</small></span></li>"));
    }

    void saysThatNothingCanBeStored()
    {
        EventWeb web;
        QVERIFY(web.step());
        const auto token = web.token(PollRole::Host);
        QVERIFY(!web.ask("/h/" + token).contains("class=\"trouble\""));
        web.room.fillDisk();
        web.room.registry->tapped({.reader = u"ra"_s, .tag = u"04A1B2C3"_s, .at = web.room.now()});
        QVERIFY(web.room.reactor.turnUntil([&web] { return !web.room.heard.troubles.isEmpty(); }));
        const auto host = web.ask("/h/" + token);
        QVERIFY(host.contains("Votes cannot be stored since ") && host.contains(" 1 vote waits.</p>"));
        web.room.freeDisk();
        web.room.registry->retryNow();
        QVERIFY(web.room.settle());
        QVERIFY(!web.ask("/h/" + token).contains("class=\"trouble\""));
    }

    void anHourOfAnotherDayHasItsDay()
    {
        EventWeb web;
        const auto now = QDateTime::fromMSecsSinceEpoch(web.room.now());
        const auto later = now.addDays(2);
        auto poll = *web.room.registry->find(u"three"_s);
        poll.opensAt = later.addSecs(60).toMSecsSinceEpoch();
        QVERIFY(web.room.done(web.room.registry->save(poll)));
        QVERIFY(web.room.done(
            web.events.changeStep(u"open-day"_s, {.id = u"two"_s, .startsAt = later.toMSecsSinceEpoch()})));
        const auto host = page(web, PollRole::Host);
        const auto day = QLocale(u"en"_s).toString(later.date(), u"d MMM, "_s).toUtf8();
        QVERIFY2(host.count(", " + day) >= 1, host.constData());
        QVERIFY2(host.count(day) == 2, host.constData()); // also where the poll itself opens then
        QVERIFY(web.step({.way = events::StepWish::Way::To, .to = u"two"_s}));
        QCOMPARE(page(web, PollRole::Host).count(day), 1);  // the clock does not come there any more
        poll.opensAt = now.addSecs(60).toMSecsSinceEpoch(); // today
        QVERIFY(web.room.done(web.room.registry->save(poll)));
        QCOMPARE(page(web, PollRole::Host).count(day), 0);
    }

    void saysWhereNextLeads()
    {
        EventWeb web;
        QVERIFY(page(web, PollRole::Host).contains("What comes next opens: “Question one”."));
        QVERIFY(web.step());
        QVERIFY(page(web, PollRole::Host).contains("Next closes this one and opens “Question two”."));
        QVERIFY(web.step({.way = events::StepWish::Way::To, .to = u"three"_s}));
        const auto last = page(web, PollRole::Host);
        QVERIFY(last.contains("Finish closes it and ends the event."));
        QVERIFY(web.step());
        const auto over = page(web, PollRole::Host);
        QVERIFY(!over.contains("value=\"next\"") && over.contains("value=\"back\"") && over.contains(">Over<"));
    }

    void slidesHaveTitles()
    {
        EventWeb web;
        const events::Slide slide{.id = u"slide/a/1"_s, .kind = events::Slide::Kind::Next, .words = u"<i>x</i>"_s};
        QVERIFY(web.room.done(web.events.arrange(u"open-day"_s, {{.id = slide.id, .slide = slide}})));
        QVERIFY(web.step());
        const auto html = page(web, PollRole::Host);
        QVERIFY(html.contains("&lt;i&gt;x&lt;/i&gt;") && !html.contains("<i>x"));
    }

    void saysWhereAQuestionIsNotHere()
    {
        EventWeb web;
        auto row = web.event();
        row.steps = {{.id = u"one"_s}, {.id = u"elsewhere"_s}, {.id = u"two"_s}, {.id = u"three"_s}};
        row.present = u"elsewhere"_s;
        row.moves += 1;
        row.edits += 1;
        QVERIFY(web.room.done(web.room.database->write(
            [row](QSqlDatabase& connection) { return events::store::save(connection, row); })));
        web.room.database->noteChangedElsewhere(u"events"_s);
        web.settle();
        const auto html = page(web, PollRole::Host);
        QVERIFY(html.contains("Between two steps"));
        QVERIFY(html.contains(">Next</button>") && html.contains("value=\"back\""));
        QVERIFY(!html.contains(">Begin</button>") && !html.contains("Not begun"));
    }

    void whatStrangersWroteIsText()
    {
        EventWeb web;
        auto poll = *web.room.registry->find(u"one"_s);
        poll.question = u"<script>alert(1)</script>\""_s;
        poll.answers[0].title = u"<img src=x onerror=a>"_s;
        QVERIFY(web.room.done(web.room.registry->save(poll)));
        QVERIFY(web.step());
        const auto html = page(web, PollRole::Host);
        QVERIFY(!html.contains("<script>alert") && !html.contains("<img src=x"));
        static const QRegularExpression inlined(u"<[^>]* (style|on[a-z]+)="_s);
        QVERIFY(!inlined.match(QString::fromUtf8(html)).hasMatch()); // the policy forbids both
    }

    void speaksTheReadersLanguage()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        for (const auto& [language, next] : {std::pair("de", "Beginnen"), std::pair("fr", "Commencer"),
                 std::pair("es", "Empezar"), std::pair("nl", "Beginnen"), std::pair("xx", "Begin")}) {
            const auto html = web.ask("/h/" + token, QByteArray("Accept-Language: ") + language + "\r\n");
            QVERIFY2(html.contains(QByteArray(">") + next + "</button>"), language);
        }
    }

private:
    static QByteArray page(EventWeb& web, PollRole kind) { return web.ask("/h/" + web.token(kind)); }
};

QTEST_GUILESS_MAIN(HostPageTest)
#include "tst_hostpage.moc"
