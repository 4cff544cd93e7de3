#include "ui/style/words/breakable.h"

#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BreakableTest : public QObject {
    Q_OBJECT

    static QStringList pieces(const QString& words)
    {
        static const QRegularExpression ends(u"[\\s\\x{200b}]+"_s);
        return breakable(words).split(ends);
    }

private Q_SLOTS:
    void sentencesStayAsTheyAre()
    {
        for (const QString& words : {QString(), u"The disk is full."_s, u"weechat 'irc://127.0.0.1:6667/'"_s})
            QCOMPARE(breakable(words), words);
    }

    void addressesEndAtTheirSigns()
    {
        QCOMPARE(pieces(u"to http://upload.example.org:5281/files/1234"_s),
            (QStringList{u"to"_s, u"http://upload."_s, u"example."_s, u"org:5281/"_s, u"files/1234"_s}));
    }

    /// Nothing is lost, nothing torn, and no piece is longer than a line.
    void everyPieceFits()
    {
        QStringList all{QString(500, u'a'), u"SHA256:"_s + QString(43, u'x'), u"/usr/share/"_s.repeated(30)};
        for (const StrangersWords& each : strangersWords())
            all.append(each.text);
        for (const QString& words : std::as_const(all)) {
            QString shown = breakable(words);
            for (qsizetype i = 1; i < shown.size(); ++i)
                QVERIFY(!(shown[i] == QChar(0x200b) && shown[i - 1].isHighSurrogate()));
            if (!words.contains(QChar(0x200b)))
                QCOMPARE(shown.remove(QChar(0x200b)), words);
        }
        for (const QString& piece : pieces(QString(500, u'a')))
            QVERIFY(piece.size() <= 30);
    }
};

QTEST_GUILESS_MAIN(BreakableTest)
#include "tst_breakable.moc"
