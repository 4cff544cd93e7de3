#include "app/station/running/pollcommands.h"

#include <QBuffer>

#include "app/polls/cards/ticket.h"
#include "app/polls/report/report.h"
#include "app/polls/report/reportjson.h"
#include "app/station/commandline/commandtable.h"
#include "app/station/verifycommand.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lunch = R"([[poll]]
id = "lunch"
question = "What for lunch?"
keep_numbers = true
[[poll.answer]]
id = "yes"
title = "Yes"
readers = ["door"]
[[poll.answer]]
id = "no"
title = "No"
)";

const QByteArray talk = R"(id = "talk"
question = "How was it?"
kind = "scale"
[[answer]]
id = "3"
title = "3"
[[answer]]
id = "4"
title = "4"
readers = ["door"]
)";

} // namespace

class PollCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void runsAPoll()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, lunch), u"lunch\n"_s);
        QVERIFY(m_at.run(u"poll import"_s, {u"-"_s}, "[[poll]\n").startsWith(u"! "_s));
        QVERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  draft  0 votes  0 voters  What for lunch?"_s));
        QCOMPARE(m_at.run(u"poll open"_s, {u"lunch"_s}), u"Voting on lunch is open.\n"_s);
        m_at.tap(u"2A00000001"_s);
        QTRY_VERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  open  1 vote  1 voter"_s));
        QVERIFY(m_at.run(u"poll export"_s, {u"lunch"_s}).contains(u"2A00000001"_s));
        QVERIFY(m_at.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"toml"_s}}).contains(u"question"_s));
        QVERIFY(!m_at.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}}).isEmpty());
        QCOMPARE(
            m_at.run(u"poll reset"_s, {u"lunch"_s}), u"Round 2 of lunch has begun, without votes. Voting is open.\n"_s);
        QCOMPARE(m_at.run(u"poll close"_s, {u"lunch"_s}), u"Voting on lunch is closed: 0 votes.\n"_s);
        QCOMPARE(m_at.run(u"poll reset"_s, {u"lunch"_s}),
            u"Round 3 of lunch has begun, without votes. Voting is not open yet: everyportd poll open lunch opens it.\n"_s);
        QVERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  draft  0 votes"_s));
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.run(u"poll close"_s, {u"lunch"_s});
        QVERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  closed  0 votes"_s));
        QVERIFY(m_at.run(u"poll open"_s, {u"dinner"_s}).startsWith(u"! There is no poll dinner"_s));
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
    }

    void listsWhatAKindComesTo()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, talk);
        QVERIFY(m_at.run(u"poll list"_s).contains(u"talk  draft  0 votes  0 voters  How was it?\n"_s));
        m_at.run(u"poll open"_s, {u"talk"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_VERIFY(m_at.run(u"poll list"_s).contains(u"How was it?  Mean 4, median 4, spread 0.\n"_s));
        QVERIFY(
            m_at.run(u"poll export"_s, {u"talk"_s}, {}, {{u"format"_s, u"toml"_s}}).contains(u"kind = \"scale\""_s));
        QVERIFY(m_at.run(u"poll report"_s, {u"talk"_s}).contains(u"Mean 4, median 4, spread 0."_s));
        QVERIFY(got(m_at.station->polls().remove(u"talk"_s)));
    }

    void decidesWhatIsSeenOfWords()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, "id = \"mind\"\nquestion = \"Your word?\"\nkind = \"words\"\n");
        auto& polls = m_at.station->polls();
        QVERIFY(got(polls.openPoll(u"mind"_s)));
        for (const auto& [voter, words] : {std::pair(u"phone:a"_s, u"Peace"_s),
                 std::pair(u"phone:b"_s, u"Slur\x1b[2J!"_s), std::pair(u"phone:c"_s, u"peace."_s)})
            QVERIFY(got(polls.vote({.tag = voter, .uuid = voter, .poll = u"mind"_s, .answer = words})));
        QCOMPARE(m_at.run(u"poll words"_s, {u"mind"_s}), u"2  shown  Peace\n1  shown  Slur [2J!\n"_s);
        QCOMPARE(m_at.run(u"poll hide"_s, {u"mind"_s, u"slur [2j"_s}), QString());
        QCOMPARE(m_at.run(u"poll words"_s, {u"mind"_s}), u"2  shown   Peace\n1  hidden  Slur [2J!\n"_s);
        QCOMPARE(m_at.run(u"poll combine"_s, {u"mind"_s, u"SLUR [2J"_s, u"peace"_s}), QString());
        QCOMPARE(
            m_at.run(u"poll words"_s, {u"mind"_s}), u"2  shown             Peace\n1  shown as “peace”  Slur [2J!\n"_s);
        QCOMPARE(m_at.run(u"poll undo"_s, {u"mind"_s, u"slur [2j"_s}), QString());
        QCOMPARE(m_at.run(u"poll words"_s, {u"mind"_s}), u"2  shown  Peace\n1  shown  Slur [2J!\n"_s);
        for (const auto& [command, fate] : {std::pair(u"poll show"_s, u"it is shown when somebody does"_s),
                 std::pair(u"poll hide"_s, u"it is hidden when somebody does"_s),
                 std::pair(u"poll undo"_s, u"what was decided of it is undone"_s)})
            QCOMPARE(m_at.run(command, {u"mind"_s, u"peece"_s}), u"Nobody has written that yet; %1.\n"_s.arg(fate));
        QCOMPARE(m_at.run(u"poll undo"_s, {u"mind"_s, u"peece"_s}),
            u"Nobody has written that, and nothing was decided of it.\n"_s);
        QVERIFY(m_at.run(u"poll hide"_s, {u"mind"_s, QString(99, u'a')}).startsWith(u"! Nobody can have written"_s));
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        QVERIFY(m_at.run(u"poll words"_s, {u"lunch"_s}).startsWith(u"! Voters write no words in lunch"_s));
        QVERIFY(got(polls.remove(u"mind"_s)) && got(polls.remove(u"lunch"_s)));
    }

    void whatItSealsCanBeChecked()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_COMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 1);
        const auto said = m_at.run(u"poll seal"_s, {u"lunch"_s}).split(u'\n');
        QCOMPARE(said.size(), 3); // the head, one station, the end of the line
        QCOMPARE(said.at(0), m_at.station->polls().sealHead(u"lunch"_s));
        QVERIFY2(said.at(1).startsWith(m_at.station->polls().station() + u"  3 sealed  0 older  "_s),
            qPrintable(said.at(1)));
        auto log = m_at.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"sealed"_s}}).toUtf8();
        QBuffer file(&log);
        QVERIFY(file.open(QBuffer::ReadOnly));
        const auto result = verifySealedLog(file, said.at(0));
        QVERIFY2(result.holds(), qPrintable(polls::sealedLogText(result)));
        QCOMPARE(result.rounds.last().votes, 1);
        QCOMPARE(exitCodeFor(result), 0);
        auto erased = result;
        erased.erasedCards = 1;
        QCOMPARE(exitCodeFor(erased), notAllVouchedFor);
        for (const auto gone : {&polls::SealedLogResult::erased, &polls::SealedLogResult::elsewhere}) {
            auto less = result;
            less.*gone = 1;
            QCOMPARE(exitCodeFor(less), notAllVouchedFor);
        }
        polls::SealedLogResult old;
        old.poll = u"fruit"_s;
        old.entries = 3;
        old.unsealed = 2;
        QCOMPARE(exitCodeFor(old), notAllVouchedFor);
        const auto text = polls::sealedLogText(old);
        QVERIFY2(!text.contains(u"All of it holds"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"nothing vouches for 2 entries from before there were seals.\n"_s), qPrintable(text));
        erased.allFindings = 1;
        QCOMPARE(exitCodeFor(erased), 65);
        const auto report = m_at.run(u"poll report"_s, {u"lunch"_s}, {}, {{u"format"_s, u"json"_s}});
        QVERIFY(report.contains(said.at(0)));
        QVERIFY(m_at.run(u"poll seal"_s, {u"dinner"_s}).startsWith(u"! There is no poll dinner"_s));
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
    }

    void makesTickets()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        QVERIFY(m_at.run(u"poll tickets"_s, {u"lunch"_s}).startsWith(u"! Nobody votes with tickets in this poll."_s));
        auto poll = *m_at.station->polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(got(m_at.station->polls().save(poll)));
        const auto printed = m_at.run(u"poll tickets"_s, {u"lunch"_s}, {}, {{u"count"_s, 20}});
        const auto tickets = printed.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(tickets.size(), 20);
        for (const auto& ticket : tickets)
            QVERIFY2(polls::ticketFromText(ticket).has_value(), qPrintable(ticket)); // nobody serves a page: no address
        const auto tag = polls::ticketTag(*polls::ticketFromText(tickets.first()));
        const auto& registry = m_at.station->polls();
        QVERIFY(registry.knowsCard(u"lunch"_s, registry.voterOf(u"lunch"_s, tag)));
        QVERIFY(m_at.run(u"poll tickets"_s, {u"lunch"_s}, {}, {{u"count"_s, 20'000}}).startsWith(u"! Between 1 and"_s));
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
    }

    void reportsWhatWasVoidedAndWhy()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, QByteArray("event = \"Open day\"\n") + lunch);
        for (const auto& name : {u"Open day"_s, u"open-day"_s})
            QCOMPARE(m_at.run(u"poll report"_s, {name}),
                u"! There is no poll and no event Open day that was opened; everyportd poll list and everyportd event list name them."_s);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.tap(u"2A00000001"_s);
        m_at.tap(u"2A00000002"_s);
        QTRY_COMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 2);
        QVERIFY(m_at.run(u"poll void"_s, {u"lunch"_s, u"2A00000002"_s}).contains(u"--why"_s));
        QVERIFY(m_at.run(u"poll void"_s, {u"lunch"_s, u"2A00000002"_s}, {},
                        {{u"why"_s, u"Ticket stolen"_s}, {u"by"_s, u"lena"_s}})
                    .endsWith(u": 1 vote voided, for Yes.\n"_s));
        for (const auto& name : {u"Open day"_s, u"open-day"_s, u"lunch"_s}) {
            const auto text = m_at.run(u"poll report"_s, {name});
            QVERIFY2(text.startsWith(u"Open day\n"_s), qPrintable(text));
            QVERIFY2(text.contains(u"1 vote counted, 1 voided, all explained."_s), qPrintable(text));
            QVERIFY2(text.contains(u"voided: 1 vote, Ticket stolen, by lena, "_s), qPrintable(text));
            QVERIFY(!text.contains(u"2A0000"_s)); // no card number is in it
        }
        const auto json = m_at.run(u"poll report"_s, {u"lunch"_s}, {}, {{u"format"_s, u"json"_s}});
        const auto report = polls::reportFromJson(json.toUtf8());
        QVERIFY(report && report->agrees());
        QCOMPARE(report->questions.first().voters, 1);
        QCOMPARE(report->questions.first().readers.first().name, u"Door"_s); // there is no such reader: no bare id
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
    }

    /// The card is named by its number or as the list of votes calls it, the poll by its name or what stands on the
    /// wall; who did it is the account that asked, as the system says.
    void aVoteIsVoidedByTheShortName()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.tap(u"2A00000001"_s);
        auto& registry = m_at.station->polls();
        QTRY_COMPARE(registry.tally(u"lunch"_s).votes, 1);
        const auto name = registry.latestVotes(u"lunch"_s, 1).first().cardName;
        QVERIFY(name.contains(u' '));
        Lines lines;
        const CommandRequest request{.words = u"poll void"_s,
            .arguments = {registry.shortCode(u"lunch"_s), name},
            .options = {{u"why"_s, u"A test"_s}},
            .by = u"lena"_s};
        QVERIFY(got(runCommand(*m_at.station, request, lines)).ok());
        QCOMPARE(lines.text, u"%1: 1 vote voided, for Yes.\n"_s.arg(name));
        QCOMPARE(registry.tally(u"lunch"_s).votes, 0);
        QVERIFY(m_at.run(u"poll report"_s, {registry.shortCode(u"lunch"_s)}).contains(u"voided: 1 vote, A test"_s));
        QVERIFY(m_at.run(u"poll report"_s, {u"lunch"_s}).contains(u"voided: 1 vote, A test, by lena, "_s));
        const auto again = m_at.run(u"poll void"_s, {u"lunch"_s, name}, {}, {{u"why"_s, u"A test"_s}});
        QCOMPARE(again, u"! All votes of this voter in this round are taken back already."_s);
        QVERIFY(got(registry.remove(u"lunch"_s)));
    }

    /// A script's variable may be empty: somebody has voided the vote all the same.
    void aVoidIsSomebodysWhereNobodyIsNamed()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_COMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 1);
        Lines lines;
        const CommandRequest request{.words = u"poll void"_s,
            .arguments = {u"lunch"_s, u"2A00000001"_s},
            .options = {{u"why"_s, u"A test"_s}, {u"by"_s, u" "_s}},
            .by = u"lena"_s};
        QVERIFY(got(runCommand(*m_at.station, request, lines)).ok());
        QVERIFY(m_at.run(u"poll report"_s, {u"lunch"_s}).contains(u"voided: 1 vote, A test, by lena, "_s));
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
    }

    /// What `poll export --format log` writes, `poll merge` takes, and says what it cannot.
    void mergesTheLogOfAnotherStation()
    {
        CommandedStation other;
        QVERIFY(other.isStarted);
        for (auto* at : {&m_at, &other}) {
            at->run(u"poll import"_s, {u"-"_s}, lunch);
            at->run(u"poll open"_s, {u"lunch"_s});
        }
        other.tap(u"2A00000001"_s);
        other.tap(u"2A00000002"_s);
        m_at.tap(u"2A00000003"_s);
        QTRY_COMPARE(other.station->polls().tally(u"lunch"_s).votes, 2);
        QTRY_COMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 1);
        const auto log = other.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}}).toUtf8();
        const auto merge = [this](const QByteArray& bytes) {
            return m_at.run(u"poll merge"_s, {u"lunch"_s, u"-"_s}, bytes);
        };
        QCOMPARE(merge(log), u"2 votes of station %1 merged.\n"_s.arg(other.station->polls().station()));
        QCOMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 3);
        QCOMPARE(merge(log), u"Nothing new in it.\n"_s); // each once
        QCOMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 3);
        for (const QByteArray& bad :
            {log.left(log.indexOf('\n') + 20), QByteArray(log).replace("2A00000002", "2A00000009"),
                QByteArray(log).replace("everyport-poll-log/2", "everyport-poll-log/9"), log.left(30)})
            QVERIFY2(merge(bad).startsWith(u"! "_s), bad.constData());
        QCOMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 3);
        m_at.run(u"poll import"_s, {u"-"_s}, QByteArray(lunch).replace("\"lunch\"", "\"dinner\""));
        QVERIFY(m_at.run(u"poll merge"_s, {u"dinner"_s, u"-"_s}, log)
                    .startsWith(u"! This is the log of the poll “lunch”, not of “dinner”."_s));
        QVERIFY(got(m_at.station->polls().remove(u"dinner"_s)));
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
        QVERIFY(merge(log).startsWith(u"! There is no poll lunch"_s));
    }

    /// What was voided at the other station since comes with its log, too.
    void mergingSaysWhatWasVoided()
    {
        CommandedStation other;
        QVERIFY(other.isStarted);
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        const auto poll = m_at.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"toml"_s}}).toUtf8();
        other.run(u"poll import"_s, {u"-"_s}, poll); // of the same salt
        for (auto* at : {&m_at, &other})
            at->run(u"poll open"_s, {u"lunch"_s});
        other.tap(u"2A00000001"_s);
        other.tap(u"2A00000002"_s);
        QTRY_COMPARE(other.station->polls().tally(u"lunch"_s).votes, 2);
        const auto merges = [this, &other] {
            const auto log = other.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}}).toUtf8();
            return m_at.run(u"poll merge"_s, {u"lunch"_s, u"-"_s}, log);
        };
        QVERIFY(merges().startsWith(u"2 votes of station "_s));
        const auto said = other.run(u"poll void"_s, {u"lunch"_s, u"2A00000001"_s}, {}, {{u"why"_s, u"A test"_s}});
        QVERIFY2(said.contains(u"1 vote voided"_s), qPrintable(said));
        QCOMPARE(merges(), u"1 vote that had been merged before was voided there since.\n"_s);
        QCOMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 1);
        QCOMPARE(merges(), u"Nothing new in it.\n"_s);
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
    }

    /// A file of polls by its name, and a hundred votes that nobody gave by what is in it.
    void importTakesNoVotes()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        QByteArray
            log = "{\"format\":\"everyport-poll-log/2\",\"poll\":\"lunch\",\"salt\":\"whatever\",\"chains\":[]}\n";
        for (int i = 0; i < 100; ++i) {
            const auto number = QByteArray::number(100 + i);
            log += "{\"kind\":\"tap\",\"at\":1,\"order\":1,\"station\":\"nowhere\",\"sequence\":" + number
                + ",\"uuid\":\"u" + number + "\",\"card\":\"" + QByteArray(29, '0') + number
                + "\",\"reader\":\"door\",\"answer\":\"yes\",\"tag\":\"2A00000" + number + "\"}\n";
        }
        const auto& polls = m_at.station->polls();
        const auto imported = m_at.run(u"poll import"_s, {u"more-polls.toml"_s}, log);
        QVERIFY2(imported.startsWith(u"! "_s) && imported.contains(u"poll merge"_s), qPrintable(imported));
        QCOMPARE(polls.tally(u"lunch"_s).votes, 0);
        const auto merged = m_at.run(u"poll merge"_s, {u"lunch"_s, u"more-polls.toml"_s}, log);
        QCOMPARE(merged, u"! The log of the poll “lunch” has lines without a seal: nothing was merged."_s);
        QCOMPARE(polls.tally(u"lunch"_s).votes, 0);
        // Of a poll that keeps no numbers those in a log vote for nobody.
        m_at.run(u"poll import"_s, {u"-"_s},
            QByteArray(lunch).replace("\"lunch\"", "\"blind\"").replace("keep_numbers = true", "keep_numbers = false"));
        m_at.run(u"poll open"_s, {u"blind"_s});
        const auto salted = m_at.run(u"poll merge"_s, {u"blind"_s, u"-"_s}, log.replace("\"lunch\"", "\"blind\""));
        QVERIFY2(salted.contains(u"another salt"_s), qPrintable(salted));
        QCOMPARE(polls.tally(u"blind"_s).votes, 0);
        for (const auto& id : {u"lunch"_s, u"blind"_s})
            QVERIFY(got(m_at.station->polls().remove(id)));
    }

    /// People look at the text: what somebody has written turns nothing beside it.
    void aReportsTextTurnsNoLine()
    {
        auto turned = QByteArray(lunch);
        turned.replace("\"lunch\"", "\"turned\"");
        const auto at = turned.indexOf("question = \"") + 12;
        turned.insert(at, QString(QChar(0x202e)).toUtf8());
        m_at.run(u"poll import"_s, {u"-"_s}, turned);
        m_at.run(u"poll open"_s, {u"turned"_s});
        const auto text = m_at.run(u"poll report"_s, {u"turned"_s});
        QVERIFY2(!text.startsWith(u"! "_s) && !text.contains(QChar(0x202e)), qPrintable(text));
        QVERIFY(m_at.run(u"poll report"_s, {u"turned"_s}, {}, {{u"format"_s, u"json"_s}}).contains(QChar(0x202e)));
        QVERIFY(got(m_at.station->polls().remove(u"turned"_s)));
    }

    void followsVotes()
    {
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_COMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 1);

        Lines fromNow;
        Lines fromBefore;
        auto following = runCommand(*m_at.station, {u"poll follow"_s, {u"lunch"_s}, {}, {}}, fromNow);
        auto catchingUp = runCommand(
            *m_at.station, {u"poll follow"_s, {u"lunch"_s}, {{u"since"_s, 0}}, {}}, fromBefore);
        m_at.tap(u"2A00000002"_s); // while the second one reads what is stored
        m_at.tap(u"2A00000001"_s);
        QTRY_COMPARE(fromBefore.text.count(u'\n'), 3);
        QTRY_COMPARE(fromNow.text.count(u'\n'), 2);
        const auto fields = fromBefore.text.section(u'\n', 0, 0).split(u'\t');
        QCOMPARE(fields.size(), 6);
        QCOMPARE(fields.mid(2), QStringList({u"counted"_s, u"yes"_s, u"door"_s, u"2A00000001"_s}));
        QVERIFY(fromBefore.text.endsWith(fromNow.text));
        QVERIFY2(fromNow.text.contains(u"\trepeat\tyes\t"_s), qPrintable(fromNow.text));

        following.cancel();
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
        QVERIFY(got(std::move(catchingUp))); // the poll is gone: there is nothing left to follow
        QCOMPARE(fromNow.text.count(u'\n'), 2);
    }

    /// Of an event all of its quiz questions together, once they are over.
    void reportsThePointsOfAQuiz()
    {
        const QByteArray legs = "id = \"%1\"\nevent = \"Pub quiz\"\nquestion = \"How many legs?\"\nkind = \"quiz\"\n"
                                "seconds = 600\n[[answer]]\nid = \"six\"\ntitle = \"Six\"\n"
                                "[[answer]]\nid = \"eight\"\ntitle = \"Eight\"\nright = true\nreaders = [\"door\"]\n";
        for (const QString& id : {u"spider"_s, u"crab"_s}) {
            QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, QByteArray(legs).replace("%1", id.toUtf8())), id + u'\n');
            QCOMPARE(m_at.run(u"poll open"_s, {id}), u"Voting on %1 is open.\n"_s.arg(id));
            m_at.tap(u"2A00000001"_s);
            QTRY_COMPARE(m_at.station->polls().tally(id).votes, 1);
            QVERIFY(!m_at.run(u"poll report"_s, {id}).contains(u"right"_s));
            QCOMPARE(m_at.run(u"poll close"_s, {id}), u"Voting on %1 is closed: 1 vote.\n"_s.arg(id));
        }
        const auto one = m_at.run(u"poll report"_s, {u"crab"_s});
        QVERIFY2(one.contains(u"   Eight (right) "_s) && one.contains(u"Points of 1 voter:\n"_s)
                && one.contains(u" points, 1 right\n"_s),
            qPrintable(one));
        const auto all = m_at.run(u"poll report"_s, {u"Pub quiz"_s});
        QVERIFY2(all.contains(u" points, 2 right\n"_s), qPrintable(all));
        for (const QString& id : {u"spider"_s, u"crab"_s})
            QVERIFY(got(m_at.station->polls().remove(id)));
    }

    /// Events go by their names, so polls go by what they ask.
    void aPollIsMeantByItsQuestion()
    {
        const QByteArray
            fruit = "question = \"Which fruit?\"\n[[answer]]\ntitle = \"Apple\"\n[[answer]]\ntitle = \"Pear\"\n";
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, fruit), u"which-fruit\n"_s);
        QCOMPARE(m_at.run(u"poll open"_s, {u"Which fruit?"_s}), u"Voting on which-fruit is open.\n"_s);
        QVERIFY(m_at.station->polls().find(u"which-fruit"_s)->isOpen());
        QVERIFY(m_at.run(u"poll report"_s, {u"Which fruit?"_s}).contains(u"1. Which fruit?"_s));
        // Whoever imports a file twice has two polls, and is told so.
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, fruit), u"which-fruit-2  asks the same as which-fruit\n"_s);
        QCOMPARE(m_at.run(u"poll close"_s, {u"Which fruit?"_s}),
            u"! More than one poll asks “Which fruit?”, so it takes an id: which-fruit, which-fruit-2."_s);
        QVERIFY(m_at.station->polls().find(u"which-fruit"_s)->isOpen());
        QCOMPARE(m_at.run(u"poll close"_s, {u"which-fruit"_s}), u"Voting on which-fruit is closed: 0 votes.\n"_s);
        QVERIFY(m_at.run(u"poll open"_s, {QString()}).startsWith(u"! There is no poll"_s));
        for (const QString& id : {u"which-fruit"_s, u"which-fruit-2"_s})
            QVERIFY(got(m_at.station->polls().remove(id)));
    }

    void importsWhatItsHelpShows()
    {
        const auto* command = findCommand(u"poll import"_s);
        QVERIFY(command && !command->example.isEmpty());
        QCOMPARE(m_at.run(command->words, {u"-"_s}, command->example.toUtf8()), u"where-to\n"_s);
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(PollCommandsTest)
#include "tst_pollcommands.moc"
