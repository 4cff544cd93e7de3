#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/style/colours/colours.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NickColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameColoursCanBeReadEverywhere()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const Colours& c = Colours::of(palette);
            for (int i = 0; i < 500; ++i) {
                const QColor colour = nameColour(u"person%1"_s.arg(i), palette);
                for (const QColor& ground :
                    {palette.color(QPalette::Base), palette.color(QPalette::Highlight), c.troubleNotice})
                    QVERIFY2(contrast(colour, ground) >= 4.5, qPrintable(colour.name()));
            }
            QCOMPARE(nameColour(u"aylin"_s, palette), nameColour(u"aylin"_s, palette));
            QVERIFY(nameColour(u"aylin"_s, palette) != nameColour(u"kofi"_s, palette));
        }
    }

    void initialsOfNames()
    {
        QCOMPARE(initials(u"Aylin Demir"_s), u"AD"_s);
        QCOMPARE(initials(u"tomasz"_s), u"T"_s);
        QCOMPARE(initials(u"[x]_y"_s), u"XY"_s);
        QCOMPARE(initials(u"bob@localhost"_s), u"B"_s);
        QCOMPARE(initials(u"bob.miller@example.org/desk"_s), u"BM"_s);
        QCOMPARE(initials(u"@ops"_s), u"O"_s);
        QCOMPARE(initials(u"__"_s), u"?"_s);
    }
};

QTEST_MAIN(NickColoursTest)
#include "tst_nickcolours.moc"
