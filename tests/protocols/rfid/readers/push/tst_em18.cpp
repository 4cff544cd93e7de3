#include <QTest>

#include "protocols/rfid/readers/push/em18.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class Em18Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"em18"_s); }
    void playsItsVectors_data() { addVectorRows(u"em18"_s); }
    void playsItsVectors() { checkVectorRow(u"em18"_s); }

    // Thousands of damaged frames, each with a good one behind it: no third number may come of them.
    void findsNoStrangerInDamage()
    {
        const QByteArray good = *Em18Driver::encode(u"307E4DE5C2"_s);
        int strangers = 0;
        for (quint32 number = 0; number < 4096; ++number) {
            QByteArray damaged = *Em18Driver::encode(u"45%1"_s.arg(number * 2654435761U, 8, 16, QChar(u'0')));
            damaged[5] = damaged[5] == '0' ? '1' : '0';
            Listening heard(u"em18"_s);
            heard.feed(damaged + good);
            for (const auto& tag : heard.tags)
                strangers += tag.id == u"307E4DE5C2"_s ? 0 : 1;
        }
        // A sum of eight bits cannot do better than 3 of 256 for a frame that may begin at three places.
        QVERIFY2(strangers < 4096 * 3 / 256, qPrintable(QString::number(strangers)));
    }
};

QTEST_APPLESS_MAIN(Em18Test)
#include "tst_em18.moc"
