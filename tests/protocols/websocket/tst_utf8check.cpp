#include "protocols/websocket/utf8check.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::websocket;

/// Against the definition: every sequence of up to two bytes, and every character of Unicode in pieces.
class Utf8CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCharacter()
    {
        for (char32_t code = 0; code <= 0x10ffff; ++code) {
            if (code >= 0xd800 && code <= 0xdfff)
                continue;
            const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
            Utf8Check check;
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                QVERIFY(check.feed(QByteArrayView(bytes).sliced(at, 1)));
                QCOMPARE(check.isComplete(), at + 1 == bytes.size());
            }
        }
    }

    void knowsEveryPair()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const QByteArray bytes = QByteArray(1, char(first)).append(char(second));
                Utf8Check check;
                const bool good = check.feed(bytes) && check.isComplete();
                const bool ascii = first < 0x80 && second < 0x80;
                const bool pair = first >= 0xc2 && first <= 0xdf && second >= 0x80 && second <= 0xbf;
                QCOMPARE(good, ascii || pair);
            }
        }
    }

    void beginsAnew()
    {
        Utf8Check check;
        QVERIFY(check.feed("\xe2\x82") && !check.isComplete());
        check.reset();
        QVERIFY(check.isComplete() && check.feed("a"));
    }
};

QTEST_GUILESS_MAIN(Utf8CheckTest)
#include "tst_utf8check.moc"
