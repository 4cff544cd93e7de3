#include "app/services/http/httpjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/polls/definition/kindanswers.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

polls::Poll townPoll()
{
    polls::Poll poll;
    poll.id = u"town"_s;
    poll.event = u"Citizens' day"_s;
    poll.question = u"Which project \u2028 \"first\"?"_s;
    poll.answers = {{u"play"_s, u"Playground"_s, {}}, {u"trees"_s, u"Trees"_s, {}}, {u"bikes"_s, u"Bikes"_s, {}}};
    poll.readers = {{u"secret-reader"_s, u"play"_s}};
    poll.policy.mode = polls::Policy::Mode::Change;
    poll.state = polls::Poll::State::Open;
    poll.openedAt = 1'700'000'000'000;
    poll.closesAt = 1'700'000'600'000;
    return poll;
}

polls::Tally townTally()
{
    polls::Tally tally;
    tally.counts = {{u"play"_s, 2}, {u"trees"_s, 1}, {u"bikes"_s, 0}};
    tally.votes = 3;
    tally.voters = 2;
    return tally;
}

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class HttpJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsResults()
    {
        const auto json = parsed(resultsJson(townPoll(), townTally()));
        const auto question = json[u"question"].toObject();
        QCOMPARE(question[u"id"].toString(), u"town"_s);
        QCOMPARE(question[u"title"].toString(), townPoll().question);
        QCOMPARE(question[u"total_votes"].toInt(), 3);
        QCOMPARE(json[u"voters"].toInt(), 2);
        QCOMPARE(json[u"state"].toString(), u"open"_s);
        QCOMPARE(json[u"mode"].toString(), u"change"_s);
        QCOMPARE(json[u"hidden"].toBool(true), false);
        QCOMPARE(json[u"closes_at"].toString(), u"2023-11-14T22:23:20.000Z"_s);
        QVERIFY(json[u"closed_at"].isNull());
        const auto answers = question[u"answers"].toArray();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[0].toObject(),
            (QJsonObject{
                {u"answer_id"_s, u"play"_s}, {u"title"_s, u"Playground"_s}, {u"count"_s, 2}, {u"percentage"_s, 66.7}}));
        QCOMPARE(answers[2].toObject()[u"percentage"].toDouble(-1), 0.0);
    }

    void tellsWhatAScaleComesTo()
    {
        auto poll = townPoll();
        QCOMPARE(parsed(resultsJson(poll, townTally()))[u"kind"].toString(), u"choice"_s);
        poll.kind = polls::Kind::Scale;
        poll.answers = polls::scaleAnswers(1, 5);
        const polls::Tally tally{.counts = {{u"1"_s, 1}, {u"2"_s, 1}, {u"5"_s, 1}}, .votes = 3, .voters = 3};
        const QJsonObject figures{{u"mean"_s, 2.67}, {u"median"_s, 2}, {u"spread"_s, 1.7}};
        const auto json = parsed(resultsJson(poll, tally));
        QCOMPARE(json[u"kind"].toString(), u"scale"_s);
        QCOMPARE(json[u"scale"].toObject(), figures);
        QVERIFY(!json.contains(u"motion"_s));
        const auto line = parsed(indexJson({{poll, 3, polls::kindFigures(poll, tally)}}))[u"polls"][0];
        QCOMPARE(line[u"kind"].toString(), u"scale"_s);
        QCOMPARE(line[u"scale"].toObject(), figures);
        QVERIFY(!parsed(resultsJson(poll, {})).contains(u"scale"_s)); // nobody has voted
        poll.resultsHidden = true;
        QCOMPARE(resultsJson(poll, tally), resultsJson(poll, {}));
        QCOMPARE(parsed(resultsJson(poll, tally))[u"kind"].toString(), u"scale"_s);
        QVERIFY(!indexJson({{poll, 3, polls::kindFigures(poll, tally)}}).contains("mean"));
    }

    void tellsWhatBecameOfAMotion()
    {
        auto poll = townPoll();
        poll.kind = polls::Kind::Motion;
        poll.majority = polls::Majority::TwoThirds;
        poll.answers = polls::motionAnswers(true);
        const polls::Tally tally{.counts = {{u"yes"_s, 2}, {u"no"_s, 1}}, .votes = 3, .voters = 3};
        QCOMPARE(parsed(resultsJson(poll, tally))[u"motion"].toObject(),
            (QJsonObject{{u"yes"_s, 2}, {u"no"_s, 1}, {u"abstained"_s, 0}, {u"majority"_s, u"two-thirds"_s},
                {u"verdict"_s, u"carried"_s}}));
        poll.state = polls::Poll::State::Draft;
        QVERIFY(!resultsJson(poll, tally).contains("carried"));
    }

    void tellsTheOrderOfARanking()
    {
        auto poll = townPoll();
        poll.kind = polls::Kind::Ranking;
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 2};
        const auto first = poll.answers[1].id;
        const polls::Tally tally{.counts = {{first, 2}}, .places = {{first, {2}}}, .votes = 2, .voters = 2};
        const auto json = parsed(resultsJson(poll, tally));
        QCOMPARE(json[u"kind"].toString(), u"ranking"_s);
        QCOMPARE(json[u"ranking"][u"answers"][0],
            (QJsonObject{{u"answer_id"_s, first}, {u"title"_s, poll.answers[1].title}, {u"points"_s, 4},
                {u"firsts"_s, 2}, {u"rank"_s, 1}}));
        // One order, of however many places: pages say how many there are.
        const QList<PollLine> lines{{poll, 4, polls::kindFigures(poll, tally), 2}};
        const auto line = parsed(indexJson(lines))[u"polls"][0];
        QCOMPARE(line[u"kind"].toString(), u"ranking"_s);
        QCOMPARE(line[u"voters"].toInt(), 2);
        poll.resultsHidden = true;
        QVERIFY(!resultsJson(poll, tally).contains("points"));
    }

    void tellsNothingThatIsHiddenOrWaits()
    {
        auto poll = polls::wordPoll();
        poll.state = polls::Poll::State::Open;
        polls::Tally tally{.votes = 6, .voters = 6};
        for (const auto& [key, count] : {std::pair(u"peace"_s, 3), std::pair(u"slur"_s, 2), std::pair(u"rain"_s, 1)}) {
            tally.counts.insert(key, count);
            tally.written.insert(key, {key.toUpper(), count});
        }
        poll.fates.insert(u"slur"_s, polls::hiddenFate);
        const auto told = [&] {
            return resultsJson(poll, tally) + indexJson({{poll, tally.votes, polls::kindFigures(poll, tally)}});
        };
        QVERIFY(told().contains("RAIN") && !told().toLower().contains("slur"));
        const auto json = parsed(resultsJson(poll, tally));
        QCOMPARE(json[u"question"][u"answers"][0],
            (QJsonObject{
                {u"answer_id"_s, u"peace"_s}, {u"title"_s, u"PEACE"_s}, {u"count"_s, 3}, {u"percentage"_s, 50}}));
        QCOMPARE(json[u"question"][u"answers"].toArray().size(), 2);
        QCOMPARE(json[u"written"][u"hidden"].toInt(), 1);
        poll.writing.approve = true;
        poll.fates.insert(u"rain"_s, polls::shownFate);
        QVERIFY(told().contains("RAIN") && !told().toLower().contains("peace"));
        QCOMPARE(parsed(resultsJson(poll, tally))[u"written"][u"waiting"].toInt(), 1);
        poll.resultsHidden = true;
        QVERIFY(!told().toLower().contains("rain"));
        QCOMPARE(resultsJson(poll, tally), resultsJson(poll, {}));
    }

    void tellsNumbersByTheirBins()
    {
        auto poll = polls::wordPoll();
        poll.kind = polls::Kind::Number;
        poll.state = polls::Poll::State::Closed;
        const polls::Tally tally{.counts = {{u"3"_s, 1}, {u"5"_s, 2}}, .votes = 3, .voters = 3};
        const auto json = parsed(resultsJson(poll, tally));
        QCOMPARE(json[u"number"][u"median"].toInt(), 5);
        const auto answers = json[u"question"][u"answers"].toArray();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[2][u"title"].toString(), u"5"_s);
        QCOMPARE(answers[2][u"count"].toInt(), 2);
    }

    void tellsWhichMinuteHadWhichVotes()
    {
        auto poll = townPoll();
        const auto begun = *poll.openedAt - *poll.openedAt % 60'000;
        const QList<polls::Minute> minutes{{begun - 60'000, {{u"play"_s, 9}}, 9}, {begun, {{u"play"_s, 2}}, 2}};
        QCOMPARE(parsed(timelineJson(poll, minutes))[u"minutes"].toArray(),
            (QJsonArray{
                QJsonObject{{u"at"_s, isoTime(begun)}, {u"total"_s, 2}, {u"counts"_s, QJsonObject{{u"play"_s, 2}}}}}));
        poll.kind = polls::Kind::Words;
        poll.answers = {};
        QVERIFY(!timelineJson(poll, {{begun, {{u"slur"_s, 1}}, 1}}).contains("slur"));
        poll.resultsHidden = true;
        QCOMPARE(timelineJson(poll, minutes), "{\"minutes\":[]}");
    }

    void tellsTheSealWhenVotingIsOver()
    {
        auto poll = townPoll();
        const auto seal = QString(64, u'5');
        QVERIFY(!parsed(resultsJson(poll, townTally(), {.seal = seal})).contains(u"seal"_s));
        poll.state = polls::Poll::State::Closed;
        QCOMPARE(parsed(resultsJson(poll, townTally(), {.seal = seal}))[u"seal"].toString(), seal);
        QVERIFY(!parsed(resultsJson(poll, townTally())).contains(u"seal"_s)); // nothing is sealed
    }

    /// In all that a poll has: JSON without a control character, which gives back what was written.
    void strangersWordsStayText()
    {
        int followed = 0;
        for (const auto& words : strangersWords()) {
            auto poll = townPoll();
            const auto text = words.text.left(2000);
            poll.event = poll.question = poll.answers[1].title = text;
            for (const auto& json : {resultsJson(poll, townTally()), indexJson({{poll, 3}})}) {
                QVERIFY2(QString::fromUtf8(json).isValidUtf16() && !json.contains('\n') && !json.contains('\x1b')
                        && !json.contains('\0'),
                    words.name);
                QVERIFY2(json.size() < 20'000, words.name);
                const auto object = parsed(json);
                const auto line = object.contains(u"polls"_s) ? object[u"polls"_s][0].toObject()
                                                              : object[u"question"_s].toObject();
                const auto event = object.contains(u"polls"_s) ? line[u"event"_s] : object[u"event"_s];
                if (words.name == "torn") { // no text
                    QVERIFY(line[u"title"_s].toString().startsWith(u'a'));
                    continue;
                }
                QVERIFY2(line[u"title"_s].toString() == text && event.toString() == text, words.name);
                ++followed;
            }
            const auto answers = parsed(resultsJson(poll, townTally()))[u"question"_s][u"answers"_s].toArray();
            QCOMPARE(answers.size(), 3);
            QVERIFY2(answers[1][u"title"_s].toString() == text || words.name == "torn", words.name);
        }
        QVERIFY(followed >= 2 * 16);
    }

    void aLargeAudienceLooksOverLongerTime()
    {
        QVERIFY(!parsed(resultsJson(townPoll(), townTally(), {.viewers = 1500})).contains(u"look_within"_s));
        QCOMPARE(parsed(resultsJson(townPoll(), townTally(), {.viewers = 5000}))[u"look_within"].toInt(), 10'000);
    }

    /// Also while results are hidden: it says nothing of what anybody chose.
    void saysThatVotesWereTakenBack()
    {
        auto poll = townPoll();
        QVERIFY(!parsed(resultsJson(poll, townTally())).contains(u"taken_back"_s));
        poll.resultsHidden = true;
        QCOMPARE(parsed(resultsJson(poll, townTally(), {.takenBack = 2}))[u"taken_back"].toInt(), 2);
    }

    void saysThatNothingCountsHere()
    {
        QVERIFY(!parsed(resultsJson(townPoll(), townTally())).contains(u"left_out"_s));
        QVERIFY(parsed(resultsJson(townPoll(), townTally(), {.isLeftOut = true}))[u"left_out"].toBool());
        auto poll = townPoll();
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(parsed(resultsJson(poll, townTally(), {.code = u"7k"_s})).contains(u"voting"_s));
        QVERIFY(!parsed(resultsJson(poll, townTally(), {.code = u"7k"_s, .isLeftOut = true})).contains(u"voting"_s));
    }

    void keepsReadersToItself() { QVERIFY(!resultsJson(townPoll(), townTally()).contains("secret-reader")); }

    void hidesNumbersUntilTheEnd()
    {
        auto poll = townPoll();
        poll.resultsHidden = true;
        const auto json = parsed(resultsJson(poll, townTally()));
        QVERIFY(json[u"hidden"].toBool());
        QVERIFY(!json.contains(u"voters"));
        const auto question = json[u"question"].toObject();
        QVERIFY(!question.contains(u"total_votes"));
        for (const auto& answer : question[u"answers"].toArray())
            QCOMPARE(answer.toObject().keys(), (QStringList{u"answer_id"_s, u"title"_s}));
        // Nothing in it moves with the votes.
        QCOMPARE(resultsJson(poll, townTally()), resultsJson(poll, {}));

        poll.state = polls::Poll::State::Closed;
        const auto closed = parsed(resultsJson(poll, townTally()));
        QVERIFY(!closed[u"hidden"].toBool(true));
        QCOMPARE(closed[u"question"].toObject()[u"total_votes"].toInt(), 3);
    }

    void saysNothingOfADraft()
    {
        auto poll = townPoll();
        poll.state = polls::Poll::State::Draft;
        const auto json = resultsJson(poll, townTally());
        for (const char* word : {"project", "Playground", "Citizens", "total_votes", "count\""})
            QVERIFY2(!json.contains(word), word);
        QCOMPARE(parsed(json)[u"state"].toString(), u"draft"_s);
        QCOMPARE(parsed(indexJson({{poll, 3}}))[u"polls"].toArray().size(), 0);
    }

    void listsOpenPollsFirst()
    {
        auto closed = townPoll();
        closed.id = u"old"_s;
        closed.state = polls::Poll::State::Closed;
        auto hidden = townPoll();
        hidden.id = u"secret"_s;
        hidden.resultsHidden = true;
        const auto list = parsed(indexJson({{closed, 5}, {townPoll(), 3}, {hidden, 9}}))[u"polls"].toArray();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].toObject()[u"id"].toString(), u"town"_s);
        QCOMPARE(list[0].toObject()[u"total_votes"].toInt(), 3);
        QVERIFY(!list[1].toObject().contains(u"total_votes"));
        QCOMPARE(list[2].toObject()[u"id"].toString(), u"old"_s);
    }
};

QTEST_GUILESS_MAIN(HttpJsonTest)
#include "tst_httpjson.moc"
