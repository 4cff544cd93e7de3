#include "app/chat/messages/richtext.h"

#include <QDataStream>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::chat;
using namespace Qt::StringLiterals;

class RichTextTest : public QObject {
    Q_OBJECT

    static QByteArray span(quint32 from, quint32 length, quint8 bits, const QByteArray& rest = {})
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << from << length << bits;
        return bytes + rest;
    }
    static bool isSound(const RichText& text)
    {
        qsizetype end = 0;
        for (const auto& one : text.spans) {
            if (one.from < end || one.length <= 0 || one.from + one.length > text.text.size())
                return false;
            end = one.from + one.length;
        }
        return true;
    }

private Q_SLOTS:
    void everyLookComesBack()
    {
        // All bits at once and each alone.
        for (int bits = 0; bits < 256; ++bits) {
            TextStyle style;
            style.bold = bits & 1;
            style.italic = bits & 2;
            style.underlined = bits & 4;
            style.struck = bits & 8;
            style.monospace = bits & 16;
            style.reversed = bits & 32;
            if (bits & 64)
                style.foreground = 0xff123456;
            if (bits & 128)
                style.background = 0x00000000; // black without a veil is a colour, too
            RichText text;
            text.append(u"plain "_s);
            text.append(u"styled"_s, style);
            text.append(u" plain"_s);
            QCOMPARE(text.spans.size(), style.isPlain() ? 0 : 1);
            RichText back(text.text);
            back.readSpans(text.writeSpans());
            QVERIFY2(back == text, qPrintable(QString::number(bits)));
        }
    }

    void equalLooksAreOneSpan()
    {
        RichText text;
        for (int i = 0; i < 100; ++i)
            text.append(u"x"_s, {.bold = true});
        QCOMPARE(text.spans.size(), 1);
        QCOMPARE(text.spans.first().length, 100);
        text.append({}, {.italic = true}); // nothing looks like nothing
        QCOMPARE(text.spans.size(), 1);
        QVERIFY(RichText(u"plain"_s).writeSpans().isEmpty());
    }

    void aTextOfNothingButLooksIsBounded()
    {
        RichText text;
        for (int i = 0; i < 10'000; ++i)
            text.append(u"x"_s, i % 2 ? TextStyle{.bold = true} : TextStyle{.italic = true});
        QCOMPARE(text.text.size(), 10'000);
        QVERIFY(text.spans.size() <= 2000);
        QVERIFY(isSound(text));
        RichText back(text.text);
        back.readSpans(text.writeSpans());
        QVERIFY(back == text);
    }

    void whatDoesNotFitIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("spans");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("one byte") << QByteArray("x") << 0;
        QTest::newRow("whole") << span(0, 10, 1) << 1;
        QTest::newRow("empty") << span(3, 0, 1) << 0;
        QTest::newRow("behind the end") << span(10, 1, 1) << 0;
        QTest::newRow("over the end") << span(5, 6, 1) << 0;
        QTest::newRow("huge") << span(0xffffffff, 0xffffffff, 1) << 0;
        QTest::newRow("wraps round") << span(1, 0xffffffff, 1) << 0;
        QTest::newRow("overlapping") << span(0, 5, 1) + span(4, 2, 2) << 1;
        QTest::newRow("backwards") << span(5, 2, 1) + span(0, 2, 2) << 1;
        QTest::newRow("torn in a colour") << span(0, 2, 1) + span(3, 2, 64, "\xff\xff") << 1;
        QTest::newRow("torn in a place") << span(0, 2, 1) + QByteArray(5, '\0') << 1;
        QTest::newRow("side by side") << span(0, 5, 1) + span(5, 5, 2) << 2;
    }
    void whatDoesNotFitIsLeftOut()
    {
        QFETCH(QByteArray, stored);
        QFETCH(int, spans);
        RichText text(QString(10, u'x'));
        text.append({});
        text.readSpans(stored);
        QCOMPARE(text.spans.size(), spans);
        QVERIFY(isSound(text));
    }

    void rubbishIsNeverBelieved()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(random.bounded(200), '\0');
            for (auto& byte : bytes)
                byte = char(random.bounded(round % 2 ? 256 : 4)); // small numbers reach further
            RichText text(QString(random.bounded(40), u'x'));
            text.readSpans(bytes);
            QVERIFY(isSound(text));
        }
    }
};

QTEST_GUILESS_MAIN(RichTextTest)
#include "tst_richtext.moc"
