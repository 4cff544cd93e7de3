#include "ui/style/words/addresslines.h"

#include <QFontMetricsF>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class AddressLinesTest : public QObject {
    Q_OBJECT

    const QFontMetricsF m_metrics{QFont()};
    qreal widthOf(const QString& words) const { return m_metrics.horizontalAdvance(words); }

private Q_SLOTS:
    void whatHasRoomIsOneLine()
    {
        for (const QString& address : {QString(), u"127.0.0.1:8080/42"_s})
            QCOMPARE(addressLines(address, m_metrics, widthOf(address)), QStringList{address});
    }

    void breaksAtItsSigns()
    {
        const auto address = u"vote.example.org/here/e/evening"_s;
        QCOMPARE(addressLines(address, m_metrics, widthOf(u"vote.example.org/he"_s)),
            (QStringList{u"vote.example.org/"_s, u"here/e/evening"_s}));
        QCOMPARE(addressLines(address, m_metrics, widthOf(u"vote.example.or"_s)).first(), u"vote.example"_s);
        QCOMPARE(addressLines(u"vote.example/7"_s, m_metrics, widthOf(u"vote.example/"_s)),
            (QStringList{u"vote"_s, u".example/7"_s}));
    }

    void noLetterStandsAlone()
    {
        for (const QString& address : {u"abcdefghijklmnopqrst"_s, u"127.0.0.1:8080/42"_s, u"vote.example/7"_s, u"ab"_s,
                 u"a/b/c/d/e/f/g"_s, u"hall.example/"_s, QString(200, u'm')}) {
            for (qsizetype letters = 4; letters < address.size(); ++letters) {
                const qreal width = widthOf(address.left(letters));
                const QStringList lines = addressLines(address, m_metrics, width);
                QCOMPARE(lines.join(QString()), address);
                for (const QString& line : lines) {
                    QVERIFY2(line.size() > 1, qPrintable(lines.join(u' ')));
                    QVERIFY(line.size() <= 4 || widthOf(line) <= width);
                }
            }
        }
        QCOMPARE(addressLines(u"hall.example/"_s, m_metrics, 0).join(QString()), u"hall.example/"_s);
    }
};

QTEST_MAIN(AddressLinesTest)
#include "tst_addresslines.moc"
