#include <QFile>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/fontlookup.h"

using namespace Qt::StringLiterals;

namespace {

/// Of the lists of fonts, which are looked into where they lie.
bool hasFontLists()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/fontconfig/");
}

} // namespace

class FontLookupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDoneWithoutAScreen()
    {
        QVERIFY(!hasFontLists());
        auto looking = everyport::ui::lookUpFonts();
        QVERIFY(looking.valid());
        looking.get();
        QVERIFY(hasFontLists());
    }
};

QTEST_GUILESS_MAIN(FontLookupTest)
#include "tst_fontlookup.moc"
