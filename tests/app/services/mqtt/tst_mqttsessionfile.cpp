#include "app/services/mqtt/mqttsessionfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class MqttSessionFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void goesOnAfterARunThatWasKilled()
    {
        const auto first = begin();
        QVERIFY(!first.goesOn() && !first.beginsClean());
        const auto next = begin();
        QCOMPARE(next.id(), first.id());
        QVERIFY(next.goesOn() && !next.beginsClean());
        using namespace std::chrono_literals;
        QVERIFY(next.away(1s) >= MqttSession::kept); // nobody knows how long
    }

    void beginsAnewWhereItWasEnded()
    {
        const auto first = begin();
        MqttSessionFile(m_folder->path(), u"mqtt"_s, "tcp:a:1883").end();
        const auto next = begin();
        QVERIFY(next.id() != first.id());
        QVERIFY(!next.goesOn());
    }

    void isOfOneServiceAndOneBroker()
    {
        const auto first = begin();
        QVERIFY(begin(u"other"_s).id() != first.id());
        QVERIFY(begin(u"mqtt"_s, "tcp:b:1883").id() != first.id());
        QCOMPARE(begin().id(), first.id());
        QVERIFY(first.id().startsWith("everyport-"));
        QVERIFY(first.id().size() <= 23);
    }

    /// A station that was made of another's folder is another one.
    void aCopyIsSomebodyElse()
    {
        const auto first = begin();
        const QTemporaryDir copy;
        QVERIFY(QDir(copy.path()).mkpath(u"mqtt"_s));
        QVERIFY(QFile::copy(m_folder->filePath(u"mqtt/mqtt"_s), copy.filePath(u"mqtt/mqtt"_s)));
        QVERIFY(MqttSessionFile(copy.path(), u"mqtt"_s, "tcp:a:1883").begin().id() != first.id());
    }

    void whatIsTornIsNone()
    {
        const auto first = begin();
        QFile file(m_folder->filePath(u"mqtt/mqtt"_s));
        QVERIFY(file.open(QFile::ReadWrite));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.resize(3));
        file.close();
        const auto next = begin();
        QVERIFY(!next.goesOn());
        QVERIFY(next.id() != first.id());
        QCOMPARE(begin().id(), next.id());
    }

    void worksWhereNothingCanBeKept()
    {
        MqttSessionFile nowhere(u"/dev/null"_s, u"mqtt"_s, "tcp:a:1883");
        QVERIFY(!nowhere.begin().goesOn());
        QVERIFY(nowhere.begin().id() != nowhere.begin().id());
    }

private:
    MqttSession begin(const QString& service = u"mqtt"_s, const QByteArray& broker = "tcp:a:1883")
    {
        return MqttSessionFile(m_folder->path(), service, broker).begin();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MqttSessionFileTest)
#include "tst_mqttsessionfile.moc"
