#include <QTest>

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/readers/push/texttag.h"
#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class TextTagTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasANumberLikeAnyCard()
    {
        const auto tag = textTag(u"K7PX-4MQA"_s);
        QCOMPARE(tag.text, u"K7PX-4MQA"_s);
        QCOMPARE(tag.id.size(), 20);
        const auto normal = normalise(tag, {});
        QVERIFY(normal);
        QCOMPARE(normal->id, tag.id);
        QVERIFY(!normal->random);
        QVERIFY(textTag(u"K7PX-4MQB"_s).id != tag.id);
        QVERIFY(textTag(u"k7px-4mqa"_s).id != tag.id);
    }

    void isTheCardWhoseNumberItSays()
    {
        QCOMPARE(textTag(u"04a1b2c3d4e580"_s).id, u"04A1B2C3D4E580"_s);
        QCOMPARE(textTag(u"04A1B2"_s).id.size(), 20);            // too short for a card
        QVERIFY(!normalise(textTag(u"08123456"_s), {})->random); // printed, so it is always the same
    }

    // A scanner on a serial line and one that types are given the same by one print.
    void isTheEndOfANumberAsCardsHaveItPrinted()
    {
        for (const auto& text :
            {u"0006547886"_s, u"123,14706"_s, u"9906547886"_s, u"04a1b2c3d4e580"_s, u"K7PX-4MQA"_s}) {
            QCOMPARE(textTag(text).id, wedgeTag(text)->id);
            QCOMPARE(textTag(text).partial, wedgeTag(text)->partial);
        }
        QCOMPARE(textTag(u"0006547886"_s).id, u"0063E9AE"_s);
        QVERIFY(textTag(u"0006547886"_s).partial && !textTag(u"9906547886"_s).partial);
        QCOMPARE(normalise(textTag(u"0006547886"_s), {})->id, u"0063E9AE"_s);
        QVERIFY(textTag(u"999,70000"_s).id.size() == 20); // no site has such a number
    }
};

QTEST_APPLESS_MAIN(TextTagTest)
#include "tst_texttag.moc"
