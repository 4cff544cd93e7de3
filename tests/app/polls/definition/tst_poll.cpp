#include "app/polls/definition/poll.h"

#include <QTest>

#include "app/polls/definition/leftout.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll goodPoll()
{
    Poll poll;
    poll.id = u"fruit"_s;
    poll.question = u"Which fruit?"_s;
    poll.answers = {{u"apple"_s, u"Apple"_s, {}}, {u"pear"_s, u"Pear"_s, u"pear.png"_s}};
    poll.readers = {{u"reader-1"_s, u"apple"_s}};
    return poll;
}

using Spoil = std::function<void(Poll&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class PollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodOnePasses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesSlugs_data();
    void makesSlugs();
    void findsAnswers();
    void saysWhoIsLeftOut();
    void namesGoBothWays();
    void showsNumbersWhereNobodyIsSwayed();
};

void PollTest::aGoodOnePasses()
{
    QVERIFY(checkPoll(goodPoll()).ok());
    auto large = goodPoll();
    large.answers.clear();
    for (int i = 0; i < 50; ++i)
        large.answers.append({u"k%1"_s.arg(i), QString(200, u'x'), {}});
    large.readers.clear();
    QVERIFY(checkPoll(large).ok());
}

void PollTest::saysWhatIsWrong_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& field, const QString& words, Spoil spoil) {
        QTest::newRow(name) << spoil << field << words;
    };
    row("no id", u"id"_s, u"a-z"_s, [](Poll& p) { p.id.clear(); });
    row("id with a slash", u"id"_s, u"a-z"_s, [](Poll& p) { p.id = u"a/b"_s; });
    row("long id", u"id"_s, u"64"_s, [](Poll& p) { p.id = QString(65, u'a'); });
    row("no question", u"question"_s, u"needs a question"_s, [](Poll& p) { p.question = u"  "_s; });
    row("long question", u"question"_s, u"501"_s, [](Poll& p) { p.question = QString(501, u'?'); });
    row("two lines", u"question"_s, u"one line"_s, [](Poll& p) { p.question = u"a\nb"_s; });
    row("a noncharacter", u"question"_s, u"one line"_s, [](Poll& p) { p.question = u"a\uffff"_s; });
    row("a noncharacter in the event's name", u"event"_s, u"one line"_s, [](Poll& p) { p.event = u"a\ufffe"_s; });
    row("a noncharacter in a title", u"answers[1].title"_s, u"one line"_s,
        [](Poll& p) { p.answers[1].title = u"a\ufdd0"_s; });
    row("a noncharacter in a reader", u"readers"_s, u"plain text"_s,
        [](Poll& p) { p.readers.insert(u"r\uffff"_s, p.answers[0].id); });
    row("a separator of lines", u"question"_s, u"one line"_s, [](Poll& p) { p.question = u"a\u2028b"_s; });
    row("a separator of paragraphs", u"event"_s, u"one line"_s, [](Poll& p) { p.event = u"a\u2029b"_s; });
    row("an escape", u"answers[0].title"_s, u"one line"_s, [](Poll& p) { p.answers[0].title = u"a\u009b2J"_s; });
    row("half a character", u"answers[1].title"_s, u"one line"_s,
        [](Poll& p) { p.answers[1].title = u"a"_s + QChar(0xd83d) + u'b'; });
    row("half an image", u"answers[0].image"_s, u"one line"_s, [](Poll& p) { p.answers[0].image = QChar(0xde00); });
    row("long event", u"event"_s, u"200"_s, [](Poll& p) { p.event = QString(201, u'e'); });
    row("one answer", u"answers"_s, u"at least 2"_s, [](Poll& p) { p.answers.removeLast(); });
    row("many answers", u"answers"_s, u"50"_s, [](Poll& p) {
        while (p.answers.size() < 51)
            p.answers.append({u"x%1"_s.arg(p.answers.size()), u"x"_s, {}});
    });
    row("same id", u"answers[1].id"_s, u"Two answers"_s, [](Poll& p) { p.answers[1].id = u"apple"_s; });
    row("answer id", u"answers[0].id"_s, u"answer 1"_s, [](Poll& p) { p.answers[0].id = u"Apple"_s; });
    row("no title", u"answers[1].title"_s, u"Answer 2 needs"_s, [](Poll& p) { p.answers[1].title.clear(); });
    row("long title", u"answers[1].title"_s, u"200"_s, [](Poll& p) { p.answers[1].title = QString(201, u't'); });
    row("long image", u"answers[0].image"_s, u"2000"_s, [](Poll& p) { p.answers[0].image = QString(2001, u'i'); });
    row("reader for nothing", u"readers"_s, u"no answer"_s, [](Poll& p) { p.readers[u"reader-2"_s] = u"plum"_s; });
    row("nameless reader", u"readers"_s, u"reader's id"_s, [](Poll& p) { p.readers[{}] = u"pear"_s; });
    row("no choice", u"policy.maxChoices"_s, u"between 1 and 2"_s, [](Poll& p) {
        p.policy.mode = Policy::Mode::Multi;
        p.policy.maxChoices = 0;
    });
    row("more choices than answers", u"policy.maxChoices"_s, u"not 3"_s, [](Poll& p) {
        p.policy.mode = Policy::Mode::Multi;
        p.policy.maxChoices = 3;
    });
    row("pause", u"policy.cooldownMs"_s, u"24 hours"_s, [](Poll& p) { p.policy.cooldownMs = -1; });
    row("phones where every tap counts", u"policy.phones"_s, u"without end"_s, [](Poll& p) {
        p.policy.mode = Policy::Mode::Every;
        p.policy.phones = Policy::Phones::AnyDevice;
    });
    row("a nameless station left out", u"leftOut"_s, u"1 to 64"_s, [](Poll& p) { p.leftOut.insert({}, u"hall-2"_s); });
    row("a station of two lines left out", u"leftOut"_s, u"plain text"_s,
        [](Poll& p) { p.leftOut.insert(u"4711"_s, u"hall\n2"_s); });
    row("many stations left out", u"leftOut"_s, u"100 stations"_s, [](Poll& p) {
        while (p.leftOut.size() < 101)
            p.leftOut.insert(QString::number(p.leftOut.size()), {});
    });
    row("closes first", u"closesAt"_s, u"later closing time"_s, [](Poll& p) {
        p.opensAt = 2000;
        p.closesAt = 2000;
    });
}

void PollTest::saysWhatIsWrong()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, words);
    auto poll = goodPoll();
    spoil(poll);
    const auto checked = checkPoll(poll);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().kind, Error::Kind::Refused);
    QCOMPARE(checked.error().reason, Reason::BadValue);
    QTEST(checked.error().code, "field");
    QVERIFY2(checked.error().text.contains(words), qPrintable(checked.error().text));
    QVERIFY(checked.error().text.endsWith(u'.'));
}

void PollTest::makesSlugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("question") << u"Which fruit?"_s << u"which-fruit"_s;
    QTest::newRow("accents") << u"Café ou thé ?"_s << u"cafe-ou-the"_s;
    QTest::newRow("spaces") << u"  -- a   b -- "_s << u"a-b"_s;
    QTest::newRow("another script") << u"什么?"_s << u"poll"_s;
    QTest::newRow("nothing") << QString() << u"poll"_s;
    QTest::newRow("long") << u"word "_s.repeated(40)
                          << u"word-word-word-word-word-word-word-word-word-word-word-word"_s;
}

void PollTest::makesSlugs()
{
    QFETCH(QString, text);
    QTEST(slugFrom(text), "slug");
    QVERIFY(isSlug(slugFrom(text)));
}

void PollTest::saysWhoIsLeftOut()
{
    auto poll = goodPoll();
    QCOMPARE(leftOutWords(poll.leftOutNames()), QString());
    poll.leftOut.insert(u"4712"_s, u"hall-2"_s);
    QCOMPARE(leftOutWords(poll.leftOutNames()), u"hall-2 is left out"_s);
    poll.leftOut.insert(u"4711"_s, {});
    QCOMPARE(leftOutWords(poll.leftOutNames()), u"4711 and hall-2 are left out"_s);
    poll.leftOut.insert(u"4713"_s, u"yard"_s);
    QCOMPARE(leftOutWords(poll.leftOutNames()), u"4711, hall-2 and yard are left out"_s);
}

void PollTest::findsAnswers()
{
    const auto poll = goodPoll();
    QCOMPARE(poll.answer(u"pear"_s)->image, u"pear.png"_s);
    QVERIFY(!poll.answer(u"plum"_s));
    QCOMPARE(poll.answerTitle(u"pear"_s), u"Pear"_s);
    QCOMPARE(poll.answerTitle(u"plum"_s), u"plum"_s);
}

void PollTest::namesGoBothWays()
{
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(modeFromName(modeName(Policy::Mode(i))), std::optional(Policy::Mode(i)));
        QCOMPARE(compareFromName(compareName(Policy::Compare(i))), std::optional(Policy::Compare(i)));
        QCOMPARE(phonesFromName(phonesName(Policy::Phones(i))), std::optional(Policy::Phones(i)));
    }
    QVERIFY(!modeFromName(u"twice"_s));
    QVERIFY(!phonesFromName(u"everyone"_s));
    QCOMPARE(stateName(Poll::State::Closed), u"closed"_s);
}

void PollTest::showsNumbersWhereNobodyIsSwayed()
{
    auto poll = goodPoll();
    QVERIFY(!poll.showsNumbers()); // a draft's are nobody's
    poll.state = Poll::State::Open;
    QVERIFY(poll.showsNumbers());
    poll.resultsHidden = true;
    QVERIFY(!poll.showsNumbers());
    poll.state = Poll::State::Closed;
    QVERIFY(poll.showsNumbers());
}

QTEST_GUILESS_MAIN(PollTest)
#include "tst_poll.moc"
