#include "app/polls/store/ownwriter.h"

#include <QTest>

#include "app/polls/counting/entryseal.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class OwnWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsOwnWriterSays_data()
    {
        QTest::addColumn<QString>("writer");
        for (const auto& writer : {u"hall"_s, u"hall.5c1e90a7"_s, u"hall2"_s, u"hall-2.5c1e90a7"_s, u"HALL.5c1e90a7"_s,
                 u"h"_s, u"yard"_s, u"yard.hall"_s, u"%"_s, u"hall_5c1e90a7"_s})
            QTest::newRow(qPrintable(writer)) << writer;
    }

    void saysWhatIsOwnWriterSays()
    {
        QFETCH(const QString, writer);
        QCOMPARE(isIn(writer, u"yard"_s, u"hall"_s), isOwnWriter(writer, u"hall"_s));
    }

    /// Nobody sealed it.
    void withoutAWriterTheStationCounts()
    {
        QVERIFY(isIn({}, u"hall"_s, u"hall"_s));
        QVERIFY(!isIn({}, u"yard"_s, u"hall"_s));
    }

private:
    bool isIn(const QString& writer, const QString& station, const QString& whose)
    {
        const auto found = m_room.waited(m_room.database->write([=](QSqlDatabase& connection) -> Result<bool> {
            const auto own = inOwnChain(whose);
            const auto log = u"(SELECT CAST(? AS TEXT) AS writer, CAST(? AS TEXT) AS station) AS entry"_s;
            auto query = runQuery(connection, u"SELECT 1 FROM %1 WHERE %2"_s.arg(log, own.sql),
                QVariantList{orNull(writer), station} + own.values);
            if (!query)
                return query.error();
            return query->next();
        }));
        return found.ok() && *found;
    }

    BookRoom m_room;
};

QTEST_GUILESS_MAIN(OwnWriterTest)
#include "tst_ownwriter.moc"
