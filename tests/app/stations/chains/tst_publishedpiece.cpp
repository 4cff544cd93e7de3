#include "app/stations/chains/publishedpiece.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/stations/items/signeditem.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class PublishedPieceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void fitsIntoAnItem();
    void refusesNonsense_data();
    void refusesNonsense();
    void isOfItsWriterAlone();
    void joinsSeveralWriters();
    void joinsWhatGoesOn();

private:
    static PublishedPiece piece(const QString& writer, qint64 from, const QString& sealedBy = {})
    {
        const QJsonObject sealed{
            {u"kind"_s, u"tap"_s}, {u"link"_s, from + 1}, {u"station"_s, sealedBy.isEmpty() ? writer : sealedBy}};
        const auto entry = QJsonDocument(sealed).toJson(QJsonDocument::Compact);
        const QJsonObject chain{{u"writer"_s, writer}, {u"unsealed"_s, 0}, {u"after"_s, from}};
        const QJsonObject header{
            {u"format"_s, u"everyport-poll-log/2"_s}, {u"poll"_s, u"fruit"_s}, {u"chains"_s, QJsonArray{chain}}};
        return {u"fruit"_s, writer, from, from + 1,
            QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + entry + '\n'};
    }
};

void PublishedPieceTest::comesBack()
{
    const auto sent = piece(u"abc"_s, 4);
    QCOMPARE(readPiece(writePiece(sent)), std::optional(sent));
}

void PublishedPieceTest::fitsIntoAnItem()
{
    PublishedPiece whole{u"fruit"_s, u"abc"_s, 0, 1, QByteArray(PublishedPiece::longest, '"')};
    const SignedItem item{
        .topic = Topic::Votes, .id = u"yard"_s, .name = u"yard"_s, .number = 1, .content = writePiece(whole)};
    QVERIFY(!writeSignedItem(item, StationKeys::make()).isEmpty());
}

void PublishedPieceTest::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto good = QJsonDocument::fromJson(writePiece(piece(u"abc"_s, 4))).object();
    const auto with = [&good](const QString& key, const QJsonValue& value) {
        auto changed = good;
        changed[key] = value;
        return QJsonDocument(changed).toJson(QJsonDocument::Compact);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"poll\"");
    QTest::newRow("no poll") << with(u"poll"_s, u""_s);
    QTest::newRow("no slug") << with(u"poll"_s, u"../x"_s);
    QTest::newRow("no writer") << with(u"writer"_s, u""_s);
    QTest::newRow("long writer") << with(u"writer"_s, QString(65, u'w'));
    QTest::newRow("before the first") << with(u"from"_s, -1);
    QTest::newRow("ends before it begins") << with(u"last"_s, 4);
    QTest::newRow("number as text") << with(u"last"_s, u"9"_s);
    QTest::newRow("no log") << with(u"log"_s, u""_s);
    QTest::newRow("no base64") << with(u"log"_s, u"*"_s);
    QTest::newRow("too long") << with(
        u"log"_s, QString::fromLatin1(QByteArray(PublishedPiece::longest + 1, 'x').toBase64()));
}

void PublishedPieceTest::refusesNonsense()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!readPiece(content));
}

/// Nobody speaks for another, whatever is in the log.
void PublishedPieceTest::isOfItsWriterAlone()
{
    QVERIFY(!readPiece(writePiece(piece(u"abc"_s, 4, u"other"_s))));
    auto two = piece(u"abc"_s, 4);
    two.log.replace("\"writer\":\"abc\"", "\"writer\":\"other\"");
    QVERIFY(!readPiece(writePiece(two)));
    auto further = piece(u"abc"_s, 4);
    further.last = 9;
    QVERIFY(!readPiece(writePiece(further)));
    auto poll = piece(u"abc"_s, 4);
    poll.poll = u"other"_s;
    QVERIFY(!readPiece(writePiece(poll)));
}

void PublishedPieceTest::joinsSeveralWriters()
{
    const auto joined = joinedLog({piece(u"one"_s, 4), piece(u"two"_s, 0), piece(u"one"_s, 5)});
    const auto lines = joined.split('\n');
    const auto header = QJsonDocument::fromJson(lines[0]).object();
    const auto chains = header[u"chains"_s].toArray();
    QCOMPARE(chains.size(), 2);
    QCOMPARE(chains[0][u"writer"_s].toString(), u"one"_s);
    QCOMPARE(chains[0][u"after"_s].toInt(), 4); // where its first piece begins
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].contains("\"link\":5") && lines[2].contains("two") && lines[3].contains("\"link\":6"));
}

void PublishedPieceTest::joinsWhatGoesOn()
{
    auto joined = piece(u"abc"_s, 4);
    QVERIFY(!joinPieces(joined, piece(u"abc"_s, 6))); // something is between them
    QVERIFY(!joinPieces(joined, piece(u"def"_s, 5)));
    QCOMPARE(joined, piece(u"abc"_s, 4));
    QVERIFY(joinPieces(joined, piece(u"abc"_s, 5)));
    QCOMPARE(joined.last, 6);
    QCOMPARE(readPiece(writePiece(joined)), std::optional(joined));
    while (joinPieces(joined, piece(u"abc"_s, joined.last))) {}
    QVERIFY(joined.log.size() <= PublishedPiece::mostBytes && joined.log.size() > PublishedPiece::mostBytes - 1000);
}

QTEST_GUILESS_MAIN(PublishedPieceTest)
#include "tst_publishedpiece.moc"
