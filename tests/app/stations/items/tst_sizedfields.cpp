#include "app/stations/items/sizedfields.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class SizedFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every station of an event signs these bytes, of whatever version it is.
    void areWrittenAsTheyWereSigned()
    {
        SizedFields fields("a");
        fields.add(u"é"_s).add(qint64(258)).add(QByteArray()).add(qint64(-1));
        QCOMPARE(fields.bytes().toHex(),
            "0000000161"
            "00000002c3a9"
            "000000080000000000000102"
            "00000000"
            "00000008ffffffffffffffff"_ba);
    }

    void noTwoRowsAreTheSame()
    {
        const auto row = [](const QByteArrayList& fields) {
            SizedFields all("what");
            for (const auto& field : fields)
                all.add(field);
            return all.bytes();
        };
        const QList<QByteArray> rows{row({}), row({""}), row({"", ""}), row({"ab", "c"}), row({"a", "bc"}),
            row({"abc"}), row({"abc", ""}), row({"", "abc"}), row({"a", "b", "c"}), SizedFields("whatabc").bytes()};
        for (qsizetype one = 0; one < rows.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other)
                QVERIFY2(rows[one] != rows[other], qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
        }
    }
};

QTEST_GUILESS_MAIN(SizedFieldsTest)
#include "tst_sizedfields.moc"
