#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "app/services/simple/simplekinds.h"
#include "app/traffic/trafficdecoder.h"
#include "protocols/rfid/driver/driverinfo.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Whoever writes a new name into a connection's record also says how its traffic is taken apart.
class ProtocolNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameInTheSourceIsKnown()
    {
        static const QRegularExpression written(u"[rR]ecord(?:\\(\\))?(?:\\.|->)protocol = ([^;]+);"_s);
        static const QRegularExpression literal(u"\"([^\"]*)\""_s);
        // Small services and drivers of readers, which are asked below.
        static const QStringList lists{u"app/services/simple/simpleservice.cpp"_s, u"app/devices/readerline.cpp"_s};
        const QDir source(QStringLiteral(EVERYPORT_SOURCE));
        QSet<QString> names;
        for (const auto* floor : {"netcore", "protocols", "app"}) {
            QDirIterator files(source.filePath(QLatin1String(floor)), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                auto matches = written.globalMatch(text);
                while (matches.hasNext()) {
                    const QString value = matches.next().captured(1);
                    auto literals = literal.globalMatch(value);
                    const bool isName = literals.hasNext();
                    QVERIFY2(isName || lists.contains(source.relativeFilePath(file.fileName())),
                        qPrintable(file.fileName() + u": "_s + value));
                    while (literals.hasNext())
                        names.insert(literals.next().captured(1));
                }
            }
        }
        QVERIFY(names.contains(u"control"_s) && names.contains(u"process"_s) && names.contains(u"dcc"_s));
        for (const QString& name : std::as_const(names))
            QVERIFY2(isKnownProtocol(name), qPrintable(name));
    }

    void everySmallServiceAndReaderIsKnown()
    {
        for (const SimpleKind& kind : simpleKinds())
            QVERIFY2(isKnownProtocol(kind.name), qPrintable(kind.name));
        for (const rfid::DriverInfo& driver : rfid::driverInfos())
            QVERIFY2(isKnownProtocol(driver.name), qPrintable(driver.name));
        QVERIFY(!isKnownProtocol(u"gopher"));
    }
};

QTEST_GUILESS_MAIN(ProtocolNamesTest)
#include "tst_protocolnames.moc"
