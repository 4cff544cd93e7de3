#include "app/polls/report/report.h"
#include "app/polls/report/reportjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/kindanswers.h"
#include "tests/support/testclass.h"
#include "tests/support/timezone.h"

using everyport::TimeZone;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ten = 1'781'258'400'000; // a full hour
constexpr qint64 minute = 60'000;

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

    static Poll poll()
    {
        Poll poll;
        poll.id = u"project"_s;
        poll.event = u"Citizens' day"_s;
        poll.question = u"Which project gets 100 %1?"_s;
        poll.answers = {{u"trees"_s, u"Trees"_s, {}}, {u"play"_s, u"Playground"_s, {}}, {u"bikes"_s, u"Bikes"_s, {}}};
        poll.readers = {{u"r1"_s, u"trees"_s}, {u"r2"_s, u"play"_s}};
        poll.state = Poll::State::Closed;
        poll.openedAt = ten;
        poll.closedAt = ten + 360 * minute;
        return poll;
    }
    static RoundRecord record()
    {
        RoundRecord record;
        record.answers = {{u"trees"_s, 3}, {u"play"_s, 5}};
        record.readers = {{u"r1"_s, 3}, {u"r2"_s, 4}, {u"gone"_s, 1}};
        record.minutes = {{ten, 2}, {ten + 100 * minute, 5}, {ten + 359 * minute, 1}};
        record.voided = {{ten + minute, 2, {u"Tickets stolen"_s, u"lena"_s}}};
        record.voidedAt = {{u"r2"_s, 2}};
        record.notCounted = {{Outcome::AlreadyVoted, 4}, {Outcome::Closed, 3}};
        record.late = 3;
        record.voters = 8;
        record.changed = 1;
        record.known = 16;
        return record;
    }
    static QString name(const QString& id) { return u"Reader "_s + id; }
    static Report report()
    {
        return {u"Citizens' day"_s, u"Town hall"_s, ten + 400 * minute, {questionOf(poll(), record(), name)}};
    }

private Q_SLOTS:
    void figuresAgree()
    {
        const ReportQuestion question = questionOf(poll(), record(), name);
        QCOMPARE(question.votes, 8);
        QVERIFY(question.agrees());
        QCOMPARE(question.answers.first().title, u"Playground"_s); // most votes first
        QCOMPARE(question.answers.first().percent, 62.5);
        QCOMPARE(question.answers.last().votes, 0); // nobody's choice is told, too
        QCOMPARE(question.lead(), 2);
        QCOMPARE(question.readers.size(), 3); // the one that stands for nothing any more as well
        QVERIFY(question.times.size() <= 48);
        QCOMPARE(question.spanMinutes, 10);
        ReportQuestion wrong = question;
        ++wrong.answers.first().votes;
        QVERIFY(!wrong.agrees());
        wrong = question;
        ++wrong.readers.first().voided;
        QVERIFY(!wrong.agrees());
    }

    void votesForAnAnswerThatIsGoneAreInTheSum()
    {
        Poll shorter = poll();
        shorter.answers.removeFirst();
        const ReportQuestion question = questionOf(shorter, record(), name);
        QVERIFY(question.agrees());
        QCOMPARE(question.answers[1].title, u"trees"_s);
        QCOMPARE(question.answers[1].place, 2); // no colour of those that are left
    }

    /// By votes they stand, by their places they are coloured.
    void answersKnowTheirPlaces()
    {
        const auto placesOf = [](const ReportQuestion& question) {
            QList<int> places;
            for (const auto& line : question.answers)
                places.append(line.place);
            return places;
        };
        const Report made = report();
        QCOMPARE(placesOf(made.questions.first()), (QList<int>{1, 0, 2}));
        const auto read = reportFromJson(reportToJson(made));
        QVERIFY(read);
        QCOMPARE(placesOf(read->questions.first()), (QList<int>{1, 0, 2}));
        const auto older = reportFromJson(reportToJson(made).replace("\"place\"", "\"was\""));
        QVERIFY(older);
        QCOMPARE(placesOf(older->questions.first()), (QList<int>{0, 1, 2}));
    }

    void turnoutIsKnownWhereCardsAre()
    {
        QVERIFY(!questionOf(poll(), record(), name).turnout());
        Poll closed = poll();
        closed.policy.acceptUnknown = false;
        QCOMPARE(questionOf(closed, record(), name).turnout(), std::optional(50.0));
    }

    void aDrawNamesBoth()
    {
        RoundRecord draw = record();
        draw.answers = {{u"trees"_s, 4}, {u"play"_s, 4}};
        const ReportQuestion question = questionOf(poll(), draw, name);
        QCOMPARE(question.leaders().size(), 2);
        QCOMPARE(question.leaders().first().title, u"Trees"_s); // in the poll's order
        QVERIFY(questionOf(poll(), {}, name).leaders().isEmpty());
    }

    void longTimesFitOnAPage()
    {
        RoundRecord weeks = record();
        weeks.minutes = {{ten, 2}, {ten + qint64(60) * 24 * 60 * minute, 6}};
        const ReportQuestion question = questionOf(poll(), weeks, name);
        QVERIFY(question.times.size() <= 48 && question.times.size() > 1);
        QVERIFY(question.agrees());
    }

    void aDayIsTheDayOfThoseWhoVoted_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const auto* zone : {"UTC", "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3", "IST-5:30"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    /// Votes of three late evenings, of which two are beyond the end of summer time.
    void aDayIsTheDayOfThoseWhoVoted()
    {
        QFETCH(QByteArray, zone);
        const TimeZone there(zone);
        RoundRecord weeks = record();
        weeks.minutes.clear();
        const QList<QDate> days{{2026, 10, 20}, {2026, 11, 2}, {2026, 11, 25}};
        for (const QDate& day : days)
            weeks.minutes.insert(QDateTime(day, QTime(23, 30)).toMSecsSinceEpoch(), 1);
        const ReportQuestion question = questionOf(poll(), weeks, name);
        QCOMPARE(question.spanMinutes, 24 * 60);
        QCOMPARE(question.times.size(), days.first().daysTo(days.last()) + 1);
        QList<QDate> found;
        for (const auto& span : question.times) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(span.at);
            QCOMPARE(at, at.date().startOfDay());
            if (span.votes > 0)
                found.append(at.date());
        }
        QCOMPARE(found, days);
        // Hours are theirs as well, where the zone is off by half of one.
        weeks.minutes = {{QDateTime(days[2], QTime(10, 40)).toMSecsSinceEpoch(), 1},
            {QDateTime(days[2], QTime(23, 50)).toMSecsSinceEpoch(), 2}};
        const auto hours = questionOf(poll(), weeks, name).times;
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(hours.first().at).time(), QTime(10, 30));
    }

    void yearsFitOnAPageInWholeDays()
    {
        RoundRecord years = record();
        years.minutes = {{ten, 2}, {ten + qint64(900) * 24 * 60 * minute, 6}};
        const ReportQuestion question = questionOf(poll(), years, name);
        QVERIFY(question.times.size() <= 48 && question.times.size() > 1);
        QCOMPARE(question.spanMinutes % (24 * 60), 0);
        QCOMPARE(question.times.first().votes, 2);
        QCOMPARE(question.times.last().votes, 6);
    }

    /// Whoever sends one may be nobody's friend; each line of it is drawn.
    void whatIsNoReportIsNone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto isRefused = [](const char* from, const QByteArray& to) {
            QTest::newRow((from + (" " + to.left(40))).constData()) << QByteArray(from) << to;
        };
        isRefused("\"questions\": [", "\"questions\": 5, \"other\": [");
        isRefused("\"questions\": [", "\"questions\": [5, ");
        isRefused("\"questions\": [", "\"another\": [");
        isRefused("\"round\": ", "\"round\": -");
        isRefused("\"round\": ", "\"round\": 0.5");
        isRefused("\"round\": ", "\"round\": 99999999999");
        isRefused("\"span_minutes\": ", "\"span_minutes\": -");
        isRefused("\"known\": ", "\"known\": 2147483600, \"late\": 2147483");
        isRefused("\"made_at\": ", "\"made_at\": 99999999");
        isRefused("\"made_at\": ", "\"made_at\": [], \"other\": ");
        isRefused("\"event\": \"", "\"event\": \"" + QByteArray(20'000, 'x'));
        isRefused("\"event\": \"", "\"event\": {}, \"other\": \"");
        isRefused("\"not_counted\": {", "\"not_counted\": {\"other\": -1, ");
        isRefused("\"answers\": [", "\"answers\": [" + QByteArray("{},").repeated(300'000));
        isRefused("\"answers\": [", "\"answers\": [{\"votes\": \"5\"}, ");
        isRefused("\"place\": 0", "\"place\": -2");
        isRefused("\"mode\": ", "\"left_out\": [\"hall-2\", 5], \"mode\": ");
        isRefused("\"voided\": [", "\"voided\": {}, \"other\": [");
    }
    void whatIsNoReportIsNone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto json = reportToJson(report());
        const auto at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        QVERIFY(!reportFromJson(json));
    }

    void oneOfANewerVersionIsRead()
    {
        const auto json = reportToJson(report()).replace("\"questions\": [", "\"newer\": [{}, -5], \"questions\": [");
        QVERIFY(reportFromJson(json));
    }

    void comesBackFromJson()
    {
        const auto back = reportFromJson(reportToJson(report()));
        QVERIFY(back);
        QVERIFY(*back == report());
        QCOMPARE(back->check(), report().check());
        QVERIFY(!reportFromJson("{}") && !reportFromJson("nothing"));
        Report other = report();
        other.questions.first().voided.first().reason.by = u"tom"_s;
        QVERIFY(other.check() != report().check());
    }

    static Report reportOf(Kind kind, const QMap<QString, int>& votes)
    {
        Poll asked = poll();
        asked.kind = kind;
        asked.majority = kind == Kind::Motion ? Majority::TwoThirds : Majority::Simple;
        asked.answers = kind == Kind::Motion ? motionAnswers(true) : scaleAnswers(1, 4, u"bad"_s, u"good"_s);
        RoundRecord counted;
        counted.answers = votes;
        return {u"Day"_s, u"Hall"_s, ten, {questionOf(asked, counted, name)}};
    }

    void aScaleStandsInItsOrder()
    {
        const auto made = reportOf(Kind::Scale, {{u"2"_s, 1}, {u"4"_s, 4}});
        const auto& question = made.questions.first();
        QStringList titles;
        for (const auto& line : question.answers)
            titles.append(line.title);
        QCOMPARE(titles, (QStringList{u"1 – bad"_s, u"2"_s, u"3"_s, u"4 – good"_s}));
        QCOMPARE(question.leaders().size(), 1);
        QCOMPARE(question.lead(), 3);
        const QString text = reportText(made);
        QVERIFY2(text.contains(u"   Mean 3.6, median 4, spread 0.8. 5 votes by "_s), qPrintable(text));
        QVERIFY(!text.contains(u"leads"_s));
        QVERIFY2(text.contains(u"4 – good       4  80.0 % "_s + QString(30, u'#')), qPrintable(text));
        QVERIFY2(text.contains(u"2              1  20.0 % #######\n"_s), qPrintable(text));
    }

    void aMotionSaysItsVerdict()
    {
        const auto made = reportOf(Kind::Motion, {{u"yes"_s, 12}, {u"no"_s, 7}, {u"abstain"_s, 3}});
        const QString text = reportText(made);
        QVERIFY2(text.contains(u"   Not carried: 12 yes, 7 no, 3 abstained (two thirds needed). 22 votes by"_s),
            qPrintable(text));
        QVERIFY(!text.contains(u"leads"_s));
        QVERIFY(reportText(reportOf(Kind::Motion, {})).contains(u"Nobody has voted."_s));
    }

    /// They stand in the line of the others, which leads as little as it wins.
    void answersThatWaitLeadNobody()
    {
        Poll asked = poll();
        asked.kind = Kind::Open;
        asked.answers.clear();
        asked.readers.clear();
        asked.writing.approve = true;
        RoundRecord counted;
        counted.answers = {{u"more trees"_s, 1}};
        counted.written = {{u"more trees"_s, {u"More trees"_s, 0}}};
        counted.voters = 1;
        const auto resultOf = [&] {
            return reportText({u"Day"_s, u"Hall"_s, ten, {questionOf(asked, counted, name)}});
        };
        QVERIFY2(resultOf().contains(u"   1 answer waits for the host. 1 vote by 1 voter;"_s), qPrintable(resultOf()));
        asked.fates.insert(u"more trees"_s, {WrittenFate::Kind::Hidden, {}});
        QVERIFY2(resultOf().contains(u"   No answer is shown. 1 vote by"_s), qPrintable(resultOf()));
        QVERIFY(questionOf(asked, counted, name).leaders().isEmpty());
        const Report made{u"Day"_s, u"Hall"_s, ten, {questionOf(asked, counted, name)}};
        const auto back = reportFromJson(reportToJson(made)); // as whoever draws it does
        QVERIFY(back && *back == made);
        QCOMPARE(questionOf(asked, counted, name).lead(), 0);
    }

    static Report quizReport(Poll::State state)
    {
        Poll asked = poll();
        asked.kind = Kind::Quiz;
        asked.state = state;
        asked.quizSeconds = 20;
        asked.answers[1].isRight = true;
        Report made{u"Day"_s, u"Hall"_s, ten, {questionOf(asked, record(), name)}};
        QuizStandings standings{.questions = 1};
        for (int voter = 0; voter < 103; ++voter)
            standings.rows.append({.card = QString::number(voter).rightJustified(32, u'0'),
                .points = voter < 2 ? 1000 - voter : 0,
                .right = voter < 2,
                .rank = std::min(voter + 1, 3)});
        if (state == Poll::State::Closed)
            setStandings(made, standings);
        return made;
    }

    void aQuizSaysWhatWasRightAndWhoHasPoints()
    {
        const auto made = quizReport(Poll::State::Closed);
        const QString text = reportText(made);
        const QString first = cardName(QString(32, u'0'));
        for (const QString& words : {u"5 of 8 answered right."_s, u"   Playground (right)       5  62.5 %"_s,
                 u"\nPoints of 103 voters:\n   1. %1: 1000 points, 1 right\n"_s.arg(first), u"   and 3 more\n"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        QVERIFY(!text.contains(u"Trees (right)"_s));
        QCOMPARE(made.standings.size(), Report::mostStandings);
        const auto json = QJsonDocument::fromJson(reportToJson(made));
        QCOMPARE(json[u"questions"_s][0][u"answers"_s][1][u"right"_s], QJsonValue(true));
        QVERIFY(json[u"questions"_s][0][u"answers"_s][0][u"right"_s].isUndefined());
        QCOMPARE(json[u"standings"_s][0][u"points"_s].toInt(), 1000);
        QCOMPARE(json[u"standings"_s][0][u"name"_s].toString(), first);
        const auto back = reportFromJson(reportToJson(made));
        QVERIFY(back && *back == made);
        QVERIFY(!reportToJson(report()).contains("standings")); // earlier versions' reports have the same check
    }

    /// While people vote nothing of it may be told.
    void aQuizThatIsOpenKeepsItsAnswer()
    {
        const QString text = reportText(quizReport(Poll::State::Open));
        QVERIFY2(!text.contains(u"right"_s) && !text.contains(u"Points"_s), qPrintable(text));
    }

    static Report rankingReport()
    {
        Poll asked = poll();
        asked.kind = Kind::Ranking;
        asked.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        asked.answers = {{u"a"_s, u"Apple"_s, {}}, {u"p"_s, u"Pear"_s, {}}, {u"q"_s, u"Quince"_s, {}}};
        RoundRecord counted;
        counted.answers = {{u"a"_s, 3}, {u"p"_s, 2}, {u"q"_s, 1}};
        counted.places = {{u"a"_s, {0, 3}}, {u"p"_s, {2}}, {u"q"_s, {1}}};
        counted.readers = {{u"x"_s, 6}};
        counted.minutes = {{ten, 4}, {ten + minute, 2}};
        counted.orderMinutes = {{ten, 2}, {ten + minute, 1}};
        counted.voters = 3;
        return {u"Day"_s, u"Hall"_s, ten, {questionOf(asked, counted, name)}};
    }

    void aRunoffHasBarsOfBallots()
    {
        Poll asked = poll();
        asked.kind = Kind::Ranking;
        asked.rankingCount = RankingCount::Runoff;
        asked.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        asked.answers = {{u"a"_s, u"Apple"_s, {}}, {u"p"_s, u"Pear"_s, {}}};
        RoundRecord counted;
        counted.answers = {{u"a"_s, 3}, {u"p"_s, 2}};
        counted.places = {{u"a"_s, {2, 1}}, {u"p"_s, {1, 1}}};
        counted.orders = {{u"a p"_s, 1}, {u"a"_s, 1}, {u"p a"_s, 1}};
        counted.voters = 3;
        const QString text = reportText({u"Day"_s, u"Hall"_s, ten, {questionOf(asked, counted, name)}});
        QVERIFY2(text.contains(u"   1. Apple       2 ballots  66.7 % "_s), qPrintable(text));
        QVERIFY2(text.contains(u"   2. Pear        1 ballot   33.3 % "_s), qPrintable(text));
        QVERIFY2(!text.contains(u"point"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"out in"_s), qPrintable(text)); // it was decided in the first round
    }

    void aRunoffSaysWhoDroppedOutWhen()
    {
        Poll asked = poll();
        asked.kind = Kind::Ranking;
        asked.rankingCount = RankingCount::Runoff;
        asked.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        asked.answers = {{u"q"_s, u"Quince"_s, {}}, {u"a"_s, u"Apple"_s, {}}, {u"p"_s, u"Pear"_s, {}}};
        RoundRecord counted;
        counted.answers = {{u"a"_s, 3}, {u"p"_s, 2}, {u"q"_s, 1}};
        counted.places = {{u"a"_s, {2, 1}}, {u"p"_s, {2}}, {u"q"_s, {1}}};
        counted.orders = {{u"a"_s, 2}, {u"p"_s, 2}, {u"q a"_s, 1}};
        counted.voters = 5;
        const auto question = questionOf(asked, counted, name);
        QStringList lines;
        for (qsizetype i = 0; i < question.answers.size(); ++i)
            lines.append(question.answers[i].title + QString::number(question.outInRound(i)));
        QCOMPARE(lines, (QStringList{u"Apple0"_s, u"Pear0"_s, u"Quince1"_s}));
        const QString text = reportText({u"Day"_s, u"Hall"_s, ten, {question}});
        QVERIFY2(text.contains(u"   3. Quince (out in round 1)  "_s), qPrintable(text));
        QVERIFY2(text.contains(u"   1. Apple    "_s) && text.contains(u"   2. Pear    "_s), qPrintable(text));
    }

    void aRankingStandsByItsPoints()
    {
        const auto made = rankingReport();
        QStringList lines;
        for (const auto& line : made.questions.first().answers)
            lines.append(line.title + QString::number(line.place));
        QCOMPARE(lines, (QStringList{u"Pear1"_s, u"Apple0"_s, u"Quince2"_s})); // its colour stays
        QVERIFY2(reportText(made).contains(
                     u"   1. Pear (4 points), 2. Apple (3 points), 3. Quince (2 points). 3 orders, 6 places given"_s),
            qPrintable(reportText(made)));
        QCOMPARE(made.given(), 3); // beside other questions an order is one vote
    }

    /// What one person voids is one order; a reader has places of many.
    void aRankingTellsOrdersFromPlaces()
    {
        auto made = rankingReport();
        auto& question = made.questions.first();
        question.readers = {{u"Door"_s, {}, 5, 3}, {u"Yard"_s, {}, 1, 0}};
        question.voided = {{ten, 2, {u"A test"_s, u"anna"_s}}, {ten, 1, {u"Another"_s, u"ben"_s}}};
        question.notCounted = {{Outcome::AlreadyVoted, 1}, {Outcome::Limit, 2}, {Outcome::Unassigned, 2}};
        QCOMPARE(question.times, (QList<ReportQuestion::Span>{{ten, 2}, {ten + minute, 1}})); // orders
        QCOMPARE(question.voidedVotes(), 3);
        QCOMPARE(made.voidedGiven(), 2);
        QVERIFY(made.agrees());
        const QString text = reportText(made);
        for (const QString& line :
            {u", 3 orders counted, 2 voided, all explained.\n"_s, u"   by Door: 5 places, 3 voided\n"_s,
                u"   by Yard: 1 place\n"_s, u"   voided: 1 order, A test, by anna, "_s,
                u"   voided: 1 order, Another, by ben, "_s, u"   not counted: 1 place, of those who had voted\n"_s,
                u"   not counted: 2 places, more choices than are allowed\n"_s,
                u"   not counted: 2 taps, readers without an answer\n"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
        made.questions.append(report().questions.first()); // beside other questions an order is one vote
        QVERIFY2(reportText(made).contains(u" votes counted, "_s), qPrintable(reportText(made)));
    }

    /// More have named Apple, but Pear has more points: bars, shares, lead and JSON go by these.
    void aRankingHasBarsOfPoints()
    {
        const auto made = rankingReport();
        const auto& question = made.questions.first();
        QCOMPARE(question.most(), 4);
        QCOMPARE(question.lead(), 1);
        QCOMPARE(question.leaders().first().title, u"Pear"_s);
        QCOMPARE(qRound(question.answers.first().percent * 10), 444); // of nine points
        const QString text = reportText(made);
        QVERIFY2(
            text.contains(u"   1. Pear         4 points  44.4 % "_s + QString(23, u'#') + u"\n"_s), qPrintable(text));
        QVERIFY2(
            text.contains(u"   2. Apple        3 points  33.3 % "_s + QString(17, u'#') + u"\n"_s), qPrintable(text));
        const auto first = QJsonDocument::fromJson(reportToJson(made))[u"questions"_s][0][u"answers"_s][0].toObject();
        QCOMPARE(first[u"points"_s].toInt(), 4);
        QCOMPARE(first[u"rank"_s].toInt(), 1);
        QCOMPARE(first[u"row"_s].toInt(), 1);
        QVERIFY(!first.contains(u"place"_s)); // which people take for the rank
    }

    void kindsComeBackFromJson()
    {
        for (const auto& made : {reportOf(Kind::Scale, {{u"2"_s, 1}, {u"3"_s, 2}}), reportOf(Kind::Scale, {}),
                 reportOf(Kind::Motion, {{u"yes"_s, 1}}), rankingReport()}) {
            const auto back = reportFromJson(reportToJson(made));
            QVERIFY(back && *back == made);
            QCOMPARE(back->check(), made.check());
        }
        QVERIFY(reportToJson(reportOf(Kind::Scale, {{u"2"_s, 1}, {u"3"_s, 2}})).contains("\"mean\": 2.67"));
        QVERIFY(!reportToJson(report()).contains("kind")); // earlier versions' reports have the same check
    }

    void hasTheSealOfItsLog()
    {
        Report sealed = report();
        sealed.questions.first().seal = QString(64, u'5');
        QVERIFY(*reportFromJson(reportToJson(sealed)) == sealed);
        QVERIFY(sealed.check() != report().check());
        QVERIFY(reportText(sealed).contains(u"\n   seal: "_s + QString(64, u'5') + u"\n"_s));
        QVERIFY(!reportText(report()).contains(u"seal:"_s));
        QVERIFY(!reportToJson(report()).contains("seal")); // earlier versions' reports have the same check
    }

    void saysWhoIsLeftOut()
    {
        auto asked = poll();
        asked.leftOut = {{u"4711"_s, u"hall-2"_s}};
        Report left = report();
        left.questions = {questionOf(asked, record(), name)};
        QVERIFY(*reportFromJson(reportToJson(left)) == left);
        QVERIFY(left.check() != report().check());
        QVERIFY(reportText(left).contains(u"\n   hall-2 is left out: nothing counts that was entered there.\n"_s));
        QVERIFY(!reportToJson(report()).contains("left_out")); // earlier versions' reports have the same check
    }

    void saysItInATerminal()
    {
        const QString text = reportText(report());
        for (const QString& words :
            {u"Citizens' day\n"_s, u"8 votes counted, 2 voided, all explained."_s, u"1. Which project gets 100 %1?"_s,
                u"Playground has won by 2 votes. 8 votes by 8 voters; 1 changed."_s,
                u"by Reader r2: 4 votes, 2 voided"_s, u"voided: 2 votes, Tickets stolen, by lena, "_s,
                u"not counted: 4 votes, of those who had voted\n"_s, u"not counted: 3 votes, voting was not open\n"_s,
                u"No card number is in it. Check "_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        Report open = report();
        open.questions.first().state = Poll::State::Open;
        open.questions.first().notCounted = {{Outcome::AlreadyVoted, 1}, {Outcome::Unassigned, 1}};
        for (const QString& words :
            {u"Playground leads by 2 votes."_s, u"not counted: 1 vote, of those who had voted\n"_s,
                u"not counted: 1 tap, readers without an answer"_s})
            QVERIFY2(reportText(open).contains(words), qPrintable(words + u"\n"_s + reportText(open)));
        Report unexplained = report();
        unexplained.questions.first().voided.first().reason = {};
        QVERIFY(reportText(unexplained).contains(u"not all explained"_s));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
