#include "ui/style/words/cutname.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CutNameTest : public QObject {
    Q_OBJECT

    static QFontMetrics metrics() { return QFontMetrics(QApplication::font()); }

private Q_SLOTS:
    void whatIsSaidOfANameStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("English") << u"Removed rule “"_s << u"”."_s;
        QTest::newRow("German") << u"Regel „"_s << u"“ entfernt."_s;
        QTest::newRow("Dutch") << u"De nieuwe regel “"_s << u"” is weggegooid."_s;
        QTest::newRow("French") << u"Règle «\u00A0"_s << u"\u00A0» supprimée."_s;
        QTest::newRow("beside a shorter one") << u"Moved “a” to “"_s << u"”."_s;
    }
    void whatIsSaidOfANameStays()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString whole = before + u"Card read at the door of the hall → lamp, chat and mail"_s + after;
        const int width = metrics().horizontalAdvance(whole) * 2 / 3;
        const QString cut = cutInName(whole, metrics(), width);
        QVERIFY2(cut.startsWith(before) && cut.endsWith(after) && cut.contains(u'…'), qPrintable(cut));
        QVERIFY(metrics().horizontalAdvance(cut) <= width);
        QCOMPARE(cutInName(whole, metrics(), width * 2), whole);
    }

    void withoutRoomForANameTheEndGoes()
    {
        for (const QString& whole :
            {u"Nothing is quoted in this sentence."_s, u"The rule “Bell” rings when it is late"_s,
                u"“Not closed, and so no name at all"_s, u"“” is empty, and long enough to be cut"_s}) {
            const int width = metrics().horizontalAdvance(whole) / 2;
            const QString cut = cutInName(whole, metrics(), width);
            QVERIFY2(cut.endsWith(u'…') && whole.startsWith(cut.chopped(1)), qPrintable(cut));
            QVERIFY(metrics().horizontalAdvance(cut) <= width);
        }
    }
};

QTEST_MAIN(CutNameTest)
#include "tst_cutname.moc"
