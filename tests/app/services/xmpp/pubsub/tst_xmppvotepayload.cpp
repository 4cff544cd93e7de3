#include "app/services/xmpp/pubsub/xmppvotepayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/definition/kindanswers.h"
#include "protocols/xml/document.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

polls::Poll openPoll()
{
    auto poll = polls::fruitPoll();
    poll.state = polls::Poll::State::Open;
    return poll;
}

polls::Vote aVote()
{
    return {.number = 42,
        .poll = u"fruit"_s,
        .round = 3,
        .at = 1'700'000'000'123,
        .reader = u"door/2"_s,
        .cardName = u"amber fox"_s,
        .tag = u"04A1B2C3"_s,
        .answer = u"apple"_s,
        .uuid = u"u-1"_s,
        .station = u"hall"_s};
}

polls::Tally aTally()
{
    polls::Tally tally;
    tally.counts = {{u"apple"_s, 2}, {u"pear"_s, 1}};
    tally.votes = 3;
    return tally;
}

xmpp::PubsubItem voteItem(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    return VoteItemWriter().write(poll, vote, tally);
}

QJsonObject json(const xml::Element& vote)
{
    return QJsonDocument::fromJson(vote.child(u"json", u"urn:xmpp:json:0").text().toUtf8()).object();
}

} // namespace

class XmppVotePayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheFieldsOfTheRecord()
    {
        const auto item = voteItem(openPoll(), aVote(), aTally());
        QCOMPARE(item.id, u"42"_s);
        QCOMPARE(item.at, 1'700'000'000'123);
        const auto vote = *xml::parse(item.payload);
        QVERIFY(vote.is(u"vote", voteNamespace));
        const QMap<QString, QString> fields{{u"id"_s, u"42"_s}, {u"uuid"_s, u"u-1"_s},
            {u"reader_serial"_s, u"door/2"_s}, {u"reader_id_ref"_s, u"door/2"_s}, {u"card"_s, u"amber fox"_s},
            {u"answer_id_ref"_s, u"apple"_s}, {u"question_id_ref"_s, u"fruit"_s}, {u"location"_s, u"hall"_s},
            {u"timestamp"_s, u"2023-11-14T22:13:20.123Z"_s}, {u"poll_session"_s, u"3"_s}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QCOMPARE(vote.childText(field.key()), field.value());
        QCOMPARE(vote.child(u"question").childText(u"total_votes"), u"3"_s);
        QCOMPARE(vote.elements().last().name(), u"json"_s);
    }

    void hasTheVotesOwnWordsWhereTheyMayBeSeen()
    {
        auto poll = polls::wordPoll();
        poll.state = polls::Poll::State::Open;
        poll.fates = {{u"slur"_s, polls::hiddenFate}};
        auto vote = aVote();
        vote.answer = u"peace now"_s;
        vote.text = u"Peace <now>\ufffe"_s;
        vote.previousAnswer = u"slur"_s;
        const polls::Tally own{.counts = {{vote.answer, 2}}, .votes = 8};
        const auto item = voteItem(poll, vote, own);
        QVERIFY(!item.payload.contains("slur"));
        const auto told = *xml::parse(item.payload);
        QCOMPARE(told.childText(u"answer_id_ref"), u"peace now"_s);
        const auto question = json(told)[u"question"_s].toObject();
        QCOMPARE(question[u"total_votes"_s].toInt(), 8);
        QCOMPARE(question[u"kind"_s].toString(), u"words"_s);
        const auto answers = question[u"answers"_s].toArray();
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers[0][u"title"_s].toString().startsWith(u"Peace <now>"_s));
        QCOMPARE(answers[0][u"count"_s].toInt(), 2);
        QCOMPARE(answers[0][u"percentage"_s].toInt(), 25);
        vote.answer = u"slur"_s;
        vote.text = u"SLUR"_s;
        QVERIFY(!voteItem(poll, vote, {.counts = {{u"slur"_s, 5}}, .votes = 8}).payload.toLower().contains("slur"));
        poll.writing.approve = true;
        vote.answer = u"peace now"_s;
        QVERIFY(!voteItem(poll, vote, own).payload.toLower().contains("peace"));
        poll.writing.approve = false;
        poll.resultsHidden = true;
        QVERIFY(!voteItem(poll, vote, own).payload.toLower().contains("peace"));
    }

    void holdsTheOrderOfARanking()
    {
        auto poll = openPoll();
        poll.kind = polls::Kind::Ranking;
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 2};
        auto tally = aTally();
        tally.places = {{u"apple"_s, {1, 1}}, {u"pear"_s, {1}}};
        const auto vote = *xml::parse(voteItem(poll, aVote(), tally).payload);
        const auto ranking = vote.child(u"question").child(u"ranking");
        QCOMPARE(ranking.childText(u"places"), u"2"_s);
        const auto first = ranking.child(u"answers").elements().first();
        QCOMPARE(first.childText(u"answer_id"), u"apple"_s);
        QCOMPARE(first.childText(u"points") + first.childText(u"firsts") + first.childText(u"rank"), u"311"_s);
        const auto said = json(vote)[u"question"][u"ranking"];
        QCOMPARE(said[u"places"].toInt(), 2);
        QCOMPARE(said[u"answers"][1][u"answer_id"].toString(), u"pear"_s);
        QCOMPARE(said[u"answers"][1][u"points"].toInt(), 2);
    }

    void saysTheSameAsJson()
    {
        const auto vote = *xml::parse(voteItem(openPoll(), aVote(), aTally()).payload);
        const auto json = QJsonDocument::fromJson(vote.child(u"json", u"urn:xmpp:json:0").text().toUtf8()).object();
        for (const auto& key : {u"id"_s, u"uuid"_s, u"card"_s, u"answer_id_ref"_s, u"timestamp"_s, u"poll_session"_s})
            QCOMPARE(json[key].toString(), vote.childText(key));
        const auto answers = json[u"question"][u"answers"].toArray();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0][u"count"].toInt(), 2);
        QCOMPARE(answers[0][u"percentage"].toDouble(), 66.7);
        QCOMPARE(json[u"question"][u"total_votes"].toInt(), 3);
    }

    void tellsWhatAKindComesTo()
    {
        const auto question = [](const xml::Element& vote) { return vote.child(u"question"); };
        const auto choice = voteItem(openPoll(), aVote(), aTally());
        QVERIFY(!choice.payload.contains("kind")); // as before there were others
        auto poll = openPoll();
        poll.kind = polls::Kind::Scale;
        poll.answers = polls::scaleAnswers(-1, 3);
        const polls::Tally tally{.counts = {{u"-1"_s, 1}, {u"1"_s, 1}, {u"3"_s, 4}}, .votes = 6};
        const auto scale = *xml::parse(voteItem(poll, aVote(), tally).payload);
        QCOMPARE(question(scale).childText(u"kind"), u"scale"_s);
        QCOMPARE(question(scale).child(u"scale").childText(u"mean"), u"2"_s);
        QCOMPARE(question(scale).child(u"scale").childText(u"median"), u"3"_s);
        QCOMPARE(question(scale).child(u"scale").childText(u"spread"), u"1.53"_s);
        QCOMPARE(json(scale)[u"question"][u"scale"].toObject(),
            (QJsonObject{{u"mean"_s, 2}, {u"median"_s, 3}, {u"spread"_s, 1.53}}));
        poll.resultsHidden = true;
        const auto hidden = *xml::parse(voteItem(poll, aVote(), tally).payload);
        QCOMPARE(question(hidden).childText(u"kind"), u"scale"_s);
        QVERIFY(question(hidden).child(u"scale").isNull() && json(hidden)[u"question"][u"scale"].isUndefined());
        poll = openPoll();
        poll.kind = polls::Kind::Motion;
        poll.answers = polls::motionAnswers(true);
        const auto motion = *xml::parse(voteItem(poll, aVote(), {.counts = {{u"yes"_s, 2}}, .votes = 2}).payload);
        QCOMPARE(json(motion)[u"question"][u"motion"].toObject(),
            (QJsonObject{{u"yes"_s, 2}, {u"no"_s, 0}, {u"abstained"_s, 0}, {u"majority"_s, u"simple"_s},
                {u"verdict"_s, u"carried"_s}}));
        QCOMPARE(question(motion).child(u"motion").childText(u"verdict"), u"carried"_s);
    }

    // What is kept from one vote to the next is of this poll as it is now.
    void oneWriterForManyVotes()
    {
        VoteItemWriter writer;
        auto poll = openPoll();
        const auto same = [&writer, &poll] {
            return writer.write(poll, aVote(), aTally()).payload == voteItem(poll, aVote(), aTally()).payload;
        };
        QVERIFY(same());
        QVERIFY(same());
        poll.answers[1].title = u"P\u00E4r \"<&>\""_s;
        QVERIFY(same());
        poll.answers.append({u"plum"_s, u"Plum"_s, {}});
        QVERIFY(same());
        poll.answers.swapItemsAt(0, 2);
        QVERIFY(same());
        poll.resultsHidden = true;
        QVERIFY(same());
        poll.answers.clear();
        QVERIFY(same());
    }

    /// In every text that a vote has: XML that can be read, and the JSON in it gives back what XML has no signs for,
    /// too.
    void strangersWordsStayText()
    {
        VoteItemWriter writer;
        int followed = 0, unchanged = 0;
        for (const auto& words : strangersWords()) {
            const auto text = words.text.left(2000);
            auto poll = openPoll();
            poll.question = poll.event = poll.answers[0].title = text;
            poll.answers[1].id = text;
            auto vote = aVote();
            vote.reader = vote.cardName = vote.station = vote.uuid = vote.answer = vote.previousAnswer = text;
            const auto payload = writer.write(poll, vote, aTally()).payload;
            const auto read = xml::parse(payload);
            QVERIFY2(read && read->is(u"vote", voteNamespace), words.name);
            QCOMPARE(
                read->elements().size(), xml::parse(voteItem(openPoll(), vote, aTally()).payload)->elements().size());
            QJsonParseError error;
            const auto json = QJsonDocument::fromJson(read->child(u"json", u"urn:xmpp:json:0").text().toUtf8(), &error)
                                  .object();
            QVERIFY2(error.error == QJsonParseError::NoError, words.name + ": " + error.errorString().toUtf8());
            for (const auto& key : {u"uuid"_s, u"card"_s, u"reader_serial"_s, u"location"_s, u"answer_id_ref"_s,
                     u"previous_answer_id_ref"_s}) {
                const auto shown = read->childText(key);
                QVERIFY2(shown.isValidUtf16() && !shown.contains(u'\x1b') && !shown.contains(QChar(0)), words.name);
                QVERIFY2(json[key].toString() == text || words.name == "torn", words.name + ": " + key.toUtf8());
                QVERIFY2(json[key].toString().size() >= shown.size(), words.name);
                ++followed;
                unchanged += shown == text;
            }
            const auto question = read->child(u"question");
            QCOMPARE(question.childText(u"title"), read->childText(u"card"));
            QCOMPARE(question.child(u"answers").elements().size(), 2);
            QCOMPARE(json[u"question"][u"answers"].toArray().size(), 2);
            QCOMPARE(json[u"question"][u"title"].toString(), json[u"card"].toString());
        }
        QVERIFY2(followed >= 17 * 6 && unchanged >= 12 * 6, qPrintable(u"%1 %2"_s.arg(followed).arg(unchanged)));
    }

    void aNumberIsSentOnlyWhereItIsKept()
    {
        QVERIFY(!voteItem(openPoll(), aVote(), aTally()).payload.contains("04A1B2C3"));
        auto keeps = openPoll();
        keeps.keepsNumbers = true;
        const auto payload = voteItem(keeps, aVote(), aTally()).payload;
        QCOMPARE(xml::parse(payload)->childText(u"rfid_tag"), u"urn:rfid:04A1B2C3"_s);
        QVERIFY(xml::parse(payload)->childText(u"card").isNull());
        // One from before the numbers were kept has none.
        auto vote = aVote();
        vote.tag.clear();
        QCOMPARE(xml::parse(voteItem(keeps, vote, aTally()).payload)->childText(u"card"), u"amber fox"_s);
        vote.tag = u"account:anna"_s;
        const auto item = voteItem(keeps, vote, aTally()).payload;
        QVERIFY(!item.contains("anna") && !item.contains("rfid_tag"));
        QCOMPARE(xml::parse(item)->childText(u"card"), u"amber fox"_s);
    }

    void hiddenMeansHidden()
    {
        auto hidden = openPoll();
        hidden.resultsHidden = true;
        auto vote = aVote();
        vote.previousAnswer = u"pear"_s;
        const auto payload = voteItem(hidden, vote, aTally()).payload;
        for (const auto* word : {"total_votes", "count", "percentage", "answer_id_ref", "reader", "door/2"})
            QVERIFY2(!payload.contains(word), word);
        hidden.state = polls::Poll::State::Closed; // what was hidden is shown in the end
        QVERIFY(voteItem(hidden, vote, aTally()).payload.contains("total_votes"));
    }

    void peoplesWordsStayWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("markup") << u"</title><vote id='1'>&amp;\"'"_s;
        QTest::newRow("end of a CDATA section") << u"]]>"_s;
        QTest::newRow("quotes and backslashes") << u"\\\"\\u0041\\"_s;
        QTest::newRow("all planes") << u"\u00E9\u4E2D\U0001F600\u2028"_s;
        QTest::newRow("what XML cannot hold") << u"a\u0001\uFFFEb"_s + QChar(0xD800);
    }
    void peoplesWordsStayWords()
    {
        QFETCH(QString, words);
        auto poll = openPoll();
        poll.question = words;
        poll.answers[0].title = words;
        auto vote = aVote();
        vote.station = words;
        const auto payload = voteItem(poll, vote, aTally()).payload;
        const auto parsed = xml::parse(payload);
        QVERIFY2(parsed.ok(), payload.constData());
        const auto text = parsed->child(u"question").childText(u"title");
        const auto json = QJsonDocument::fromJson(parsed->child(u"json", u"urn:xmpp:json:0").text().toUtf8()).object();
        QVERIFY2(!json.isEmpty(), payload.constData());
        if (!words.contains(QChar(0xD800))) {
            QCOMPARE(text, words);
            QCOMPARE(json[u"question"][u"title"].toString(), words);
            QCOMPARE(json[u"location"].toString(), words);
        }
        QCOMPARE(
            parsed->elements().size(), xml::parse(voteItem(openPoll(), aVote(), aTally()).payload)->elements().size());
    }

    void hasRoomForFiftyAnswers()
    {
        auto poll = openPoll();
        polls::Tally tally;
        poll.answers.clear();
        for (int i = 0; i < 50; ++i) {
            poll.answers.append({u"a%1"_s.arg(i), QString(200, u'\u4E2D'), {}});
            tally.counts.insert(u"a%1"_s.arg(i), 1'000'000);
            tally.votes += 1'000'000;
        }
        const auto payload = voteItem(poll, aVote(), tally).payload;
        QVERIFY2(payload.size() < 128 * 1024, "a stanza of this size is refused by many clients");
        QCOMPARE(xml::parse(payload)->child(u"question").child(u"answers").elements().size(), 50);
    }

    void namesTheNode() { QCOMPARE(voteNode(u"fruit"_s), u"vote/fruit"_s); }
};

QTEST_GUILESS_MAIN(XmppVotePayloadTest)
#include "tst_xmppvotepayload.moc"
