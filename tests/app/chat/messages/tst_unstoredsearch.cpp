#include "app/chat/messages/unstoredsearch.h"

#include <QTest>

#include "app/chat/messages/searchwords.h"
#include "app/storage/query.h"
#include "tests/app/chat/chatfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

Message numbered(const QString& text, qint64 number, qint64 conversation = 1)
{
    auto made = ChatFile::message(text, number, {}, conversation);
    made.number = number;
    return made;
}

QString nameOf(qint64 conversation)
{
    return u"#room%1"_s.arg(conversation);
}

QStringList texts(const QList<History::Found>& found)
{
    QStringList all;
    for (const auto& one : found)
        all.append(one.message.text.text);
    return all;
}

} // namespace

class UnstoredSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("excerpt"); // [ and ] are marks; empty: it is not found
        QTest::newRow("begun") << u"ket"_s << u"The Café: a [Kettle] is on"_s;
        QTest::newRow("without accents") << u"cafe kettle"_s << u"The [Café]: a [Kettle] is on"_s;
        QTest::newRow("in other letters") << u"CAFÉ"_s << u"The [Café]: a Kettle is on"_s;
        QTest::newRow("phrase") << u"\"kettle is\""_s << u"The Café: a [Kettle] [is] on"_s;
        QTest::newRow("a phrase in another order") << u"\"is kettle\""_s << QString();
        QTest::newRow("a short word is whole") << u"ca kettle"_s << QString();
        QTest::newRow("one is missing") << u"kettle pot"_s << QString();
        QTest::newRow("not with") << u"kettle -on"_s << QString();
        QTest::newRow("not with what it has not") << u"kettle -off"_s << u"The Café: a [Kettle] is on"_s;
        QTest::newRow("by whom") << u"kettle from:ALICE"_s << u"The Café: a [Kettle] is on"_s;
        QTest::newRow("by another") << u"kettle from:bob"_s << QString();
        QTest::newRow("where") << u"kettle in:#ROOM1"_s << u"The Café: a [Kettle] is on"_s;
        QTest::newRow("elsewhere") << u"kettle in:#room2"_s << QString();
        QTest::newRow("too late") << u"kettle after:2026-05-01"_s << QString();
        QTest::newRow("signs") << u"\"***\""_s << QString();
    }
    void findsByWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, excerpt);
        const UnstoredSearch search({numbered(u"The Café: a Kettle is on"_s, 7)}, {.words = words}, nameOf);
        const auto found = search.joined({});
        QCOMPARE(found.size(), excerpt.isEmpty() ? 0 : 1);
        if (!excerpt.isEmpty())
            QCOMPARE(found.first().excerpt, excerpt.replace(u'[', QChar(0xe000)).replace(u']', QChar(0xe001)));
        // As the disk would.
        ChatFile file;
        QVERIFY(messagetable::append(file.connection, {numbered(u"The Café: a Kettle is on"_s, 7)}));
        auto stored = runQuery(file.connection, u"SELECT count(*) FROM chat_words WHERE chat_words MATCH ?"_s,
            {SearchWords::parse(words).match});
        QVERIFY(stored && stored->next());
        QVERIFY(words.contains(u':') || stored->value(0).toInt() == found.size());
    }

    void longTextsAreCutAroundTheWord()
    {
        const auto many = u"word "_s.repeated(50);
        const UnstoredSearch search({numbered(many + u"kettle "_s + many, 7)}, {.words = u"kettle"_s}, nameOf);
        const auto excerpt = search.joined({}).first().excerpt;
        QVERIFY(excerpt.startsWith(u"…word"_s) && excerpt.endsWith(u"word…"_s));
        QVERIFY(excerpt.contains(u"\ue000kettle\ue001"_s));
        QVERIFY(excerpt.size() < 150);
    }

    /// Whatever waits is as it is now, and each is on one page alone.
    void pagesHaveBoth()
    {
        auto joined = numbered(u"kettle"_s, 23);
        joined.kind = MessageKind::Joined;
        const QList<Message> waiting{numbered(u"kettle, changed"_s, 3), numbered(u"pot"_s, 12),
            numbered(u"kettle 21"_s, 21), numbered(u"kettle 22"_s, 22, 2), joined};
        const QList<History::Found> stored{{numbered(u"kettle 13"_s, 13)}, {numbered(u"kettle 12"_s, 12)}};
        const UnstoredSearch first(waiting, {.words = u"kettle"_s, .most = 2}, nameOf);
        QCOMPARE(texts(first.joined(stored)), (QStringList{u"kettle 22"_s, u"kettle 21"_s, u"kettle 13"_s}));
        const UnstoredSearch second(waiting, {.words = u"kettle"_s, .before = 13, .most = 2}, nameOf);
        QCOMPARE(texts(second.joined({{numbered(u"kettle"_s, 3)}})), QStringList{u"kettle, changed"_s});
        const UnstoredSearch here(waiting, {.words = u"kettle"_s, .conversation = 2}, nameOf);
        QCOMPARE(texts(here.joined({})), QStringList{u"kettle 22"_s});
    }
};

QTEST_GUILESS_MAIN(UnstoredSearchTest)
#include "tst_unstoredsearch.moc"
