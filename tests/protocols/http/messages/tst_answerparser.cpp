#include <QRandomGenerator>
#include <QTest>

#include "protocols/http/messages/answerparser.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

namespace {

/// All that came out, one line an answer, and why that ended.
struct Heard {
    QStringList answers;
    QString open; // an answer whose end has not come
    Error refused;
    bool isToTheEnd = false;
};

Limits small()
{
    return {
        .requestLine = 100, .headerBytes = 500, .headerCount = 10, .chunkLine = 50, .trailerBytes = 100, .body = 100};
}

Heard read(const QByteArray& bytes, AnswerParser::To question, const std::function<qsizetype()>& size)
{
    AnswerParser parser(small(), question);
    Heard heard;
    for (qsizetype at = 0; at < bytes.size();) {
        auto rest = QByteArrayView(bytes).sliced(at, std::min(size(), bytes.size() - at));
        at += rest.size();
        while (auto piece = parser.read(rest)) {
            if (!*piece) {
                heard.refused = piece->error();
                return heard;
            }
            if (**piece == MessageParser::Piece::Head) {
                const auto head = parser.takeHead();
                heard.open = u"%1 %2 1.%3 %4|"_s.arg(head.status)
                                 .arg(QString::fromLatin1(head.phrase))
                                 .arg(head.minorVersion)
                                 .arg(head.headers.count());
            } else if (**piece == MessageParser::Piece::Body) {
                heard.open += QString::fromLatin1(parser.bodyPiece());
            } else {
                heard.answers.append(std::exchange(heard.open, {}));
            }
        }
    }
    heard.isToTheEnd = parser.isToTheEnd();
    return heard;
}

} // namespace

class AnswerParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("open"); // what came of an answer whose end is the connection's
        QTest::addColumn<bool>("isRefused");
        const auto whole = [](const char* name, const QByteArray& bytes, const QStringList& answers) {
            QTest::newRow(name) << bytes << answers << QString() << false;
        };
        const auto toTheEnd = [](const char* name, const QByteArray& bytes, const QString& open) {
            QTest::newRow(name) << bytes << QStringList() << open << false;
        };
        const auto bad = [](const char* name, const QByteArray& bytes) {
            QTest::newRow(name) << bytes << QStringList() << QString() << true;
        };

        whole("by length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", {u"200 OK 1.1 1|hello"_s});
        whole("nothing", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", {u"200 OK 1.1 1|"_s});
        whole("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\nX: y\r\n\r\n",
            {u"200 OK 1.1 1|hello!"_s});
        whole("an interim answer first",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n",
            {u"100 Continue 1.1 0|"_s, u"201 Created 1.1 1|"_s});
        whole("early hints", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 None\r\n\r\n",
            {u"103 Early Hints 1.1 1|"_s, u"204 None 1.1 0|"_s});
        whole("204 has no body, whatever it says", "HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n",
            {u"204 None 1.1 1|"_s});
        whole("304 neither", "HTTP/1.1 304 Same\r\nContent-Length: 5\r\n\r\n", {u"304 Same 1.1 1|"_s});
        whole("no words (§4)", "HTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n", {u"404  1.1 1|"_s});
        whole("and no space", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", {u"404  1.1 1|"_s});
        whole("an old server", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi", {u"200 OK 1.0 1|hi"_s});
        toTheEnd("to the end", "HTTP/1.0 200 OK\r\nServer: x\r\n\r\nhello", u"200 OK 1.0 1|hello"_s);
        toTheEnd("with nothing yet", "HTTP/1.1 200 OK\r\n\r\n", u"200 OK 1.1 0|"_s);

        bad("no HTTP", "220 smtp.example.org ESMTP\r\n\r\n");
        bad("SSH", "SSH-2.0-OpenSSH_9.2\r\n");
        bad("HTTP/2", "HTTP/2 200 OK\r\n\r\n");
        bad("HTTP/2.0", "HTTP/2.0 200 OK\r\n\r\n");
        bad("lower case", "http/1.1 200 OK\r\n\r\n");
        bad("two digits", "HTTP/1.1 20 OK\r\n\r\n");
        bad("four digits", "HTTP/1.1 2000 OK\r\n\r\n");
        bad("a sign", "HTTP/1.1 +20 OK\r\n\r\n");
        bad("too small", "HTTP/1.1 099 OK\r\n\r\n");
        bad("too large", "HTTP/1.1 600 OK\r\n\r\n");
        bad("two spaces", "HTTP/1.1  200 OK\r\n\r\n");
        bad("nothing but empty lines", "\r\n\r\n");
        bad("LF alone", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
        bad("NUL", QByteArray("HTTP/1.1 200 O~\r\n\r\n").replace('~', '\0'));
        bad("a status line without end", "HTTP/1.1 200 " + QByteArray(200, 'x'));
        bad("headers without end",
            "HTTP/1.1 200 OK\r\n"
                + QByteArray("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(20));
        bad("a folded header", "HTTP/1.1 200 OK\r\nX: y\r\n z\r\n\r\n");
        bad("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
        bad("length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        bad("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
        bad("a length beyond all", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
        bad("a length over the limit", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n");
        bad("chunks over the limit",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n" + QByteArray(80, 'x') + "\r\n50\r\n");
        bad("a chunk beyond all", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
        bad("to an end that does not come", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'x'));
        bad("gzip", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
    }

    void readsAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, answers);
        QFETCH(QString, open);
        QFETCH(bool, isRefused);
        const auto compare = [&](const Heard& heard) {
            QCOMPARE(!heard.refused.text.isEmpty(), isRefused);
            if (isRefused)
                return;
            QCOMPARE(heard.answers, answers);
            QCOMPARE(heard.open, open);
            QCOMPARE(heard.isToTheEnd, !open.isEmpty());
        };
        compare(read(bytes, AnswerParser::To::Others, [&] { return bytes.size(); }));
        compare(read(bytes, AnswerParser::To::Others, [] { return qsizetype(1); }));
        QRandomGenerator random(1612);
        for (int round = 0; round < 20; ++round)
            compare(read(bytes, AnswerParser::To::Others, [&] { return qsizetype(random.bounded(1, 9)); }));
    }

    /// However it is cut on its way: found by fuzz_http-answer.
    void aBodyWithoutALengthIsHandedOnUpToTheLimit()
    {
        const auto bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(150, 'x');
        for (const qsizetype size : {qsizetype(1), qsizetype(7), bytes.size()}) {
            const auto heard = read(bytes, AnswerParser::To::Others, [size] { return size; });
            QCOMPARE(heard.open.count(u'x'), 100);
            QCOMPARE(heard.refused.native, 413);
        }
    }

    void anAnswerToHeadHasNoBody()
    {
        for (const auto* fields : {"Content-Length: 5000\r\n", "Transfer-Encoding: chunked\r\n", ""}) {
            const auto heard = read(
                QByteArray("HTTP/1.1 200 OK\r\n") + fields + "\r\n", AnswerParser::To::Head, [] { return 100; });
            QCOMPARE(heard.answers.size(), 1);
            QVERIFY(heard.refused.text.isEmpty() && !heard.isToTheEnd);
        }
    }
};

QTEST_GUILESS_MAIN(AnswerParserTest)
#include "tst_answerparser.moc"
