#include "protocols/irc/server/lines/linesplitter.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ircd;

class IrcLineSplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesEndInMoreThanOneWay()
    {
        const QByteArray sent = "ONE\r\nTWO\n\r\n  THREE x \r\r\nFOU";
        LineSplitter splitter;
        QByteArrayView left = sent;
        QCOMPARE(linesOf(splitter, left), QByteArrayList({"ONE", "TWO", "", "THREE x "}));
        QCOMPARE(left.toByteArray(), "FOU");
    }

    void whatIsTooLongIsToldOnceAndLeftOut()
    {
        const QByteArray endless(5'000, 'x');
        LineSplitter splitter;
        QByteArrayView left = endless;
        const auto first = splitter.next(left);
        QVERIFY(first.kind == LineSplitter::Found::Kind::TooLong);
        QCOMPARE(first.bytes.size(), endless.size());
        QVERIFY(left.isEmpty());
        left = endless;
        QVERIFY(splitter.next(left).kind == LineSplitter::Found::Kind::Nothing);
        QVERIFY(left.isEmpty());
        left = "rest\r\nNEXT\r\n";
        QCOMPARE(linesOf(splitter, left), QByteArrayList({"", "NEXT"}));
    }

    void whatMayStillBeALineWaits()
    {
        const QByteArray begun(4'608, 'x'); // 4096 bytes of tags and 512 of a line
        LineSplitter splitter;
        QByteArrayView left = begun;
        QVERIFY(splitter.next(left).kind == LineSplitter::Found::Kind::Nothing);
        QCOMPARE(left.size(), begun.size());
    }

    void tagsHaveALimitOfTheirOwn()
    {
        QVERIFY(LineSplitter::fits(QByteArray(510, 'x')));
        QVERIFY(!LineSplitter::fits(QByteArray(511, 'x')));
        QVERIFY(LineSplitter::fits('@' + QByteArray(4'094, 't') + ' ' + QByteArray(510, 'x')));
        QVERIFY(!LineSplitter::fits('@' + QByteArray(4'095, 't') + ' ' + QByteArray(510, 'x')));
        QVERIFY(!LineSplitter::fits('@' + QByteArray(4'094, 't') + ' ' + QByteArray(511, 'x')));
        QVERIFY(!LineSplitter::fits("@tags-alone"));
    }

private:
    static QByteArrayList linesOf(LineSplitter& splitter, QByteArrayView& bytes)
    {
        QByteArrayList lines;
        while (!bytes.isEmpty()) {
            const auto found = splitter.next(bytes);
            if (found.kind != LineSplitter::Found::Kind::Line)
                break;
            lines.append(found.bytes.toByteArray());
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(IrcLineSplitterTest)
#include "tst_linesplitter.moc"
