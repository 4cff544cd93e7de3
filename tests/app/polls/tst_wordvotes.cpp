#include "app/polls/wordvotes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/polls/definition/kindanswers.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class WordVotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        QTest::newRow("its name") << u"Apple"_s << u"apple"_s;
        QTest::newRow("as a hurried person writes it") << u"  aPPle "_s << u"apple"_s;
        QTest::newRow("its place") << u"2"_s << u"creme"_s;
        QTest::newRow("its id") << u"creme"_s << u"creme"_s;
        QTest::newRow("without its accents") << u"creme brulee"_s << u"creme"_s;
        QTest::newRow("with decomposed ones") << u"cre\u0300me  BRU\u0302LE\u0301E"_s << u"creme"_s;
        QTest::newRow("a name that is a number is no place") << u"1"_s << u"one"_s;
        QTest::newRow("with the full stop of a phone") << u"Apple."_s << u"apple"_s;
        QTest::newRow("a place of a list") << u"2)"_s << u"creme"_s;
        QTest::newRow("a place with a sign") << u"#2"_s << u"creme"_s;
        QTest::newRow("quoted, and glad") << u"\u201cApple\u201d!"_s << u"apple"_s;
        QTest::newRow("said to be a vote") << u"vote apple"_s << u"apple"_s;
        QTest::newRow("as a command of a bot") << u"!Vote 2"_s << u"creme"_s;
        QTest::newRow("the very name of two that are alike") << u"PLUM"_s << u"plum-2"_s;
        QTest::newRow("one of two that are alike") << u"pLUM"_s << QString();
        QTest::newRow("none") << u"banana"_s << QString();
        QTest::newRow("no place") << u"6"_s << QString();
        QTest::newRow("no place, either") << u"0"_s << QString();
        QTest::newRow("less than none") << u"-1"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("marks alone") << u"\u0301\u0302"_s << QString();
        QTest::newRow("the word alone") << u"vote "_s << QString();
        QTest::newRow("without end") << QString(100'000, u'a') << QString();
    }
    void anAnswerIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        const auto vote = readWordVote(m_poll, text);
        QCOMPARE(vote ? vote->answer : QString(), answer);
        if (answer.isEmpty())
            QCOMPARE(vote.error().text,
                u"Which answer is that? Write its number or its name: 1 Apple, 2 Crème brûlée, 3 1, 4 Plum, 5 PLUM."_s);
    }

    void aNumberOnAScaleIsItsValue_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const auto row = [](int from, int to, const QString& text, const QString& answer) {
            QTest::addRow("%d to %d: %s", from, to, qPrintable(text)) << from << to << text << answer;
        };
        row(0, 10, u"0"_s, u"0"_s);
        row(0, 10, u"1"_s, u"1"_s);
        row(0, 10, u"10"_s, u"10"_s);
        row(0, 10, u"11"_s, {}); // a place, but no value
        row(0, 10, u"#7"_s, u"7"_s);
        row(0, 10, u"vote 7."_s, u"7"_s);
        row(0, 10, u"07"_s, u"7"_s);
        row(0, 10, u"-7"_s, {});
        row(0, 10, u"7.5"_s, {});
        row(0, 10, u"0 – bad"_s, u"0"_s);
        row(0, 10, u"GOOD!"_s, u"10"_s);
        row(-2, 2, u"-1"_s, u"-1"_s);
        row(-2, 2, u"\u22121"_s, u"-1"_s);
        row(-2, 2, u"\u20132."_s, u"-2"_s);
        row(-2, 2, u"+1"_s, u"1"_s);
        row(-2, 2, u"1"_s, u"1"_s);
        row(-2, 2, u"3"_s, {});
        row(-2, 2, u"bad"_s, u"-2"_s);
    }
    void aNumberOnAScaleIsItsValue()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, text);
        QFETCH(QString, answer);
        const auto vote = readWordVote(scale(from, to), text);
        QCOMPARE(vote ? vote->answer : QString(), answer);
    }

    /// Whatever titles say, and in whichever order they were written.
    void aValueComesBeforeATitle()
    {
        auto poll = scale(1, 3);
        poll.answers[0].title = u"3"_s;
        poll.answers[2].title = u"1"_s;
        QCOMPARE(readWordVote(poll, u"1"_s)->answer, u"1"_s);
        const auto ticket = makeTicket();
        const auto vote = readWordVote(scale(-2, 2), u"-1 "_s + shownTicket(ticket));
        QVERIFY(vote && vote->answer == u"-1"_s && vote->ticket == ticket);
    }

    void aScaleIsSaidByItsEnds()
    {
        QCOMPARE(answersInWords(scale(0, 10)), u"0 (bad) to 10 (good)"_s);
        auto bare = scale(-2, 2);
        bare.answers = scaleAnswers(-2, 2);
        QCOMPARE(answersInWords(bare), u"-2 to 2"_s);
        QCOMPARE(readWordVote(bare, u"banana"_s).error().text, u"Which number is that? Write one of -2 to 2."_s);
        QCOMPARE(readWordVote(scale(0, 10), u"banana"_s, voterWords().in(u"de"_s)).error().text,
            u"Welche Zahl ist das? Schreibe eine von 0 (bad) bis 10 (good)."_s);
    }

    void aMotionIsAnsweredInWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const auto row = [](const QString& language, const QString& text, const QString& answer) {
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(text)) << language << text << answer;
        };
        for (const auto& language : {u"en"_s, u"de"_s, u"xx"_s}) {
            for (const auto& [text, answer] :
                {std::pair(u"y"_s, u"yes"_s), std::pair(u"Yes!"_s, u"yes"_s), std::pair(u"N"_s, u"no"_s),
                    std::pair(u"vote no"_s, u"no"_s), std::pair(u"abstain"_s, u"abstain"_s),
                    std::pair(u"Dafür"_s, u"yes"_s), std::pair(u"2"_s, u"no"_s)})
                row(language, text, answer);
        }
        row(u"de"_s, u"ja"_s, u"yes"_s);
        row(u"de"_s, u"Enthaltung"_s, u"abstain"_s);
        row(u"es"_s, u"SI"_s, u"yes"_s);
        row(u"fr"_s, u"oui"_s, u"yes"_s);
        row(u"nl"_s, u"nee"_s, u"no"_s);
        row(u"en"_s, u"ja"_s, {});
        row(u"en"_s, u"maybe"_s, {});
    }
    void aMotionIsAnsweredInWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, answer);
        auto poll = m_poll;
        poll.kind = Kind::Motion;
        poll.answers = motionAnswers(true);
        poll.answers.first().title = u"Dafür"_s;
        const auto vote = readWordVote(poll, text, voterWords().in(language));
        QCOMPARE(vote ? vote->answer : QString(), answer);
        poll.answers.removeLast();
        QVERIFY(!readWordVote(poll, u"abstain"_s));
        poll.kind = Kind::Choice; // whose answers may be called anything
        QVERIFY(!readWordVote(poll, u"y"_s));
    }

    void aTicketStandsBehindIt()
    {
        const auto ticket = makeTicket();
        for (const auto& text : {u"2 "_s + ticket, u"Crème brûlée "_s + shownTicket(ticket),
                 u"vote 2 "_s + shownTicket(ticket).replace(u'-', u' ').toUpper()}) {
            const auto vote = readWordVote(m_poll, text);
            QVERIFY2(vote, qPrintable(text));
            QCOMPARE(vote->answer, u"creme"_s);
            QCOMPARE(vote->ticket, ticket);
        }
        const auto before = readWordVote(m_poll, shownTicket(ticket) + u" 2"_s);
        QVERIFY(before && before->ticket == ticket && before->answer == u"creme"_s);
        QVERIFY(!readWordVote(m_poll, ticket)); // for whom?
        auto wrong = ticket;
        wrong.back() = wrong.back() == u'3' ? u'4' : u'3';
        QVERIFY(!readWordVote(m_poll, u"2 "_s + wrong));
        auto byTicket = m_poll;
        byTicket.policy.phones = Policy::Phones::Ticket;
        QCOMPARE(readWordVote(byTicket, u"2 "_s + shownTicket(wrong)).error().text,
            u"This ticket's code is none of this poll's. Look at it once more."_s);
        QVERIFY(readWordVote(byTicket, u"banana "_s + shownTicket(wrong))
                    .error()
                    .text.startsWith(u"Which answer is that?"_s));
    }

    /// Titles are strangers': what stands in braces there is no field of the sentence.
    void eachLanguageSaysTheSame()
    {
        auto poll = m_poll;
        poll.answers.first().title = u"{name}"_s;
        const Vote vote{
            .cardName = u"amber fox"_s, .answer = u"apple"_s, .previousAnswer = u"plum"_s, .outcome = Outcome::Changed};
        for (const auto& language : voterWords().languages()) {
            const auto said = fateInWords(poll, vote, voterWords().in(language));
            QVERIFY2(said.contains(u"{name}"_s) && said.contains(u"Plum"_s), qPrintable(said));
            QCOMPARE(said.count(u"amber fox"_s), 1);
            QVERIFY2(voterWords().in(language).beginning("whichAnswer"_L1).size() > 30, qPrintable(language));
        }
        QCOMPARE(voterWords().in(u"xx"_s)("late"_L1), u"Too late: voting is over."_s);
    }

    /// A sentence that a table lacks would be an empty message.
    void eachTableHasEachSentence()
    {
        QCOMPARE(voterWords().languages().first(), u"en"_s);
        QVERIFY(voterWords().languages().contains(u"de"_s));
        const auto keys = usedKeys();
        QVERIFY2(keys.contains(u"late"_s) && keys.contains(u"noPoll"_s), qPrintable(keys.join(u' ')));
        const auto english = table(u"en"_s);
        for (const auto& language : voterWords().languages()) {
            const auto words = table(language);
            QCOMPARE(words.keys(), keys); // both by their letters
            for (const auto& key : keys) {
                QVERIFY2(!words[key].toString().isEmpty(), qPrintable(language + u' ' + key));
                QCOMPARE(fieldsIn(words[key].toString()), fieldsIn(english[key].toString()));
            }
        }
    }

    void whatIsWrittenIsAVote()
    {
        Poll poll;
        poll.kind = Kind::Words;
        poll.policy.phones = Policy::Phones::Ticket;
        const auto code = shownTicket(makeTicket());
        QCOMPARE(readWordVote(poll, u" vote  Ice  cream"_s)->answer, u"Ice cream"_s);
        QCOMPARE(readWordVote(poll, u"vote"_s)->answer, u"vote"_s);
        const auto vote = readWordVote(poll, u"Ice cream "_s + code);
        QCOMPARE(vote->answer, u"Ice cream"_s);
        QCOMPARE(vote->ticket, *ticketFromText(code));
        QCOMPARE(readWordVote(poll, code + u" ice"_s)->answer, u"ice"_s);
        QCOMPARE(readWordVote(poll, QString(longestWord + 1, u'x')).error().text,
            u"That cannot be taken as an answer. Write one of up to 40 letters."_s);
        poll.kind = Kind::Number;
        poll.policy.phones = Policy::Phones::AnyDevice;
        QCOMPARE(readWordVote(poll, u"3,000"_s)->answer, u"3,000"_s);
        QCOMPARE(readWordVote(poll, u"many"_s).error().text, u"Which number is that? Write any number."_s);
        poll.writing = {.lowest = 1, .highest = 10, .unit = u"kg"_s};
        QCOMPARE(readWordVote(poll, u"11"_s).error().text, u"Which number is that? Write 1 kg to 10 kg."_s);
        const Vote counted{.cardName = u"amber fox"_s, .answer = u"ice"_s, .text = u"ICE!"_s};
        QCOMPARE(fateInWords(poll, counted), u"Counted: ICE!. You are “amber fox” in this poll."_s);
    }

    void manyAnswersAreNotAllListed()
    {
        auto poll = m_poll;
        while (poll.answers.size() < maximumAnswers)
            poll.answers.append({u"x%1"_s.arg(poll.answers.size()), u"X"_s, {}});
        QVERIFY(answersInWords(poll).endsWith(u"12 X, … 50"_s));
    }

    void whatBecameOfItIsSaid_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, Outcome outcome, const QString& sentence) {
            QTest::newRow(name) << int(outcome) << sentence;
        };
        row("counted", Outcome::Counted, u"Counted: Apple. You are “amber fox” in this poll."_s);
        row("changed", Outcome::Changed, u"Counted: Apple, in place of Plum. You are “amber fox” in this poll."_s);
        row("repeat", Outcome::Repeat, u"Apple is counted already. You are “amber fox” in this poll."_s);
        row("again", Outcome::Duplicate, u"Apple is counted already. You are “amber fox” in this poll."_s);
        row("once", Outcome::AlreadyVoted, u"You have voted already, for Plum, and the first vote stands."_s);
        row("several", Outcome::Limit, u"You have chosen 2 answers already, which is as many as count."_s);
        row("early", Outcome::Closed, u"Voting has not begun yet. Write again when it has."_s);
        row("unknown", Outcome::Unknown, u"This ticket's code is none of this poll's. Look at it once more."_s);
        row("left out", Outcome::LeftOut,
            u"Votes that are given here do not count in this poll. Ask whoever runs it."_s);
        row("gone", Outcome::Unassigned, u"Nobody can vote for that here any more."_s);
        row("of another round", Outcome::Nothing,
            u"A new round has begun since, and this vote does not count in it. Write again to vote now."_s);
        row("whatever", Outcome::Ok, u"This vote does not count."_s);
    }
    void whatBecameOfItIsSaid()
    {
        QFETCH(int, outcome);
        Vote vote{
            .cardName = u"amber fox"_s, .answer = u"apple"_s, .previousAnswer = u"plum"_s, .outcome = Outcome(outcome)};
        QTEST(fateInWords(m_poll, vote), "sentence");
        auto ranking = m_poll;
        ranking.kind = Kind::Ranking;
        if (vote.outcome == Outcome::Counted)
            QCOMPARE(fateInWords(ranking, vote),
                u"Counted as the next of your 2 places: Apple. You are “amber fox” in this poll."_s);
        else
            QTEST(fateInWords(ranking, vote), "sentence");
        vote.outcome = Outcome::Closed;
        vote.late = true;
        QCOMPARE(fateInWords(m_poll, vote), u"Too late: voting is over."_s);
        vote.outcome = Outcome::AlreadyVoted; // and had what was stored of them deleted
        vote.previousAnswer.clear();
        QCOMPARE(fateInWords(m_poll, vote), u"You have had your vote here already, and there is no second one."_s);
    }

private:
    static Poll scale(int from, int to)
    {
        auto poll = fruitPoll();
        poll.kind = Kind::Scale;
        poll.answers = scaleAnswers(from, to, u"bad"_s, u"good"_s);
        return poll;
    }
    static QJsonObject table(const QString& language)
    {
        QFile file(u":/votes/%1.json"_s.arg(language));
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// Sorted; a word may stand anywhere in its sentence.
    static QStringList fieldsIn(const QString& sentence)
    {
        static const QRegularExpression field(u"\\{(\\w+)\\}"_s);
        QStringList found;
        for (const auto& match : field.globalMatch(sentence))
            found << match.captured(1);
        found.sort();
        return found;
    }
    /// Those of all sentences that are said to voters; a field's own name stands behind a brace.
    static QStringList usedKeys()
    {
        static const QRegularExpression key(u"(?<!\\{)\"(\\w+)\"_L1"_s);
        QStringList found;
        for (const auto& path : {u"app/polls/wordvotes.cpp"_s, u"app/rules/actions/voteaction.cpp"_s,
                 u"app/rules/actions/messagefate.cpp"_s, u"app/rules/actions/messagelinking.cpp"_s,
                 u"app/rules/actions/messagewriter.cpp"_s}) {
            QFile file(QStringLiteral(EVERYPORT_SOURCE "/") + path);
            if (!file.open(QFile::ReadOnly))
                return {};
            for (const auto& match : key.globalMatch(QString::fromUtf8(file.readAll())))
                found << match.captured(1);
        }
        found.removeDuplicates();
        found.sort();
        return found;
    }

    const Poll m_poll = [] {
        auto poll = fruitPoll();
        poll.answers = {{u"apple"_s, u"Apple"_s, {}}, {u"creme"_s, u"Crème brûlée"_s, {}}, {u"one"_s, u"1"_s, {}},
            {u"plum"_s, u"Plum"_s, {}}, {u"plum-2"_s, u"PLUM"_s, {}}};
        return poll;
    }();
};

QTEST_GUILESS_MAIN(WordVotesTest)
#include "tst_wordvotes.moc"
