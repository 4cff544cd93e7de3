#include "ui/devices/bytestrip.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ByteStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Drivers say it in English; a plugin's words stay as they are where no catalogue has them.
    void meaningsAreInTheWindowsLanguage()
    {
        const rfid::Frame frame{
            {rfid::Part::Text, "hello", u"what the sketch calls it"_s}, {rfid::Part::Card, "\x04\x1f", QString()}};
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        const QString meaning = PseudoLanguage::longest(u"what the sketch calls it"_s);
        ByteStrip strip;
        strip.setFrame(frame);
        QVERIFY2(strip.accessibleName().contains(meaning), qPrintable(strip.accessibleName()));
        ByteLegend legend;
        legend.setFrame(frame);
        QVERIFY2(legend.accessibleName().contains(meaning), qPrintable(legend.accessibleName()));
    }
};

QTEST_MAIN(ByteStripTest)
#include "tst_bytestrip.moc"
